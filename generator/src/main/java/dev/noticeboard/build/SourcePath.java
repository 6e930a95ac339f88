package dev.noticeboard.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;

/** Where a source folder is, for whoever looks at it from the root of its repository. */
final class SourcePath {

    private SourcePath() {}

    /**
     * What leads to a source folder: from the root of the Git repository that holds it, else from
     * the current folder, else from the root of the file system.
     *
     * @param source the folder as it was named
     * @return the path with {@code /} between its parts and at its end, or empty for the root
     *     itself
     */
    static String of(Path source) {
        Path whole = source.toAbsolutePath().normalize();
        for (Path folder = whole; folder != null; folder = folder.getParent()) {
            // A folder in a clone, a file in a worktree and in a submodule.
            if (Files.exists(folder.resolve(".git"))) {
                return joined(folder.relativize(whole));
            }
        }
        Path named = source.normalize();
        return (named.isAbsolute() ? "/" : "") + joined(named);
    }

    private static String joined(Path path) {
        StringJoiner joined = new StringJoiner("/", "", "/").setEmptyValue("");
        path.forEach(
                part -> {
                    if (!part.toString().isEmpty()) {
                        joined.add(part.toString());
                    }
                });
        return joined.toString();
    }
}
