package dev.noticeboard.git;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.StringJoiner;

/** Paths as Git names them: from the root of the repository, with {@code /} between the parts. */
final class GitPath {

    private GitPath() {}

    /** A relative path of this machine; empty for the root. */
    static String of(Path relative) {
        StringJoiner joined = new StringJoiner("/");
        relative.forEach(part -> joined.add(part.toString()));
        return joined.toString();
    }

    /** A path in a folder; the folder is empty for the root. */
    static String in(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /**
     * Where a symbolic link leads.
     *
     * @param link the path of the link
     * @param target what stands in it
     * @return the path, or empty where it leads out of the repository
     */
    static Optional<String> target(String link, String target) {
        if (target.startsWith("/")) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        String folder = link.substring(0, link.lastIndexOf('/') + 1);
        for (String part : (folder + target).split("/", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }
}
