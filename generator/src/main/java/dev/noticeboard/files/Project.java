package dev.noticeboard.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The folders whose content came with a checkout, so that a stranger may have written it: a source
 * folder, and the Git work tree that holds it.
 *
 * <p>Whoever runs a command may name any folder, a link to one too. A link that came with the
 * project is not theirs: it leads nowhere but to other places in the project.
 */
public final class Project {

    // As many as Linux follows (path_resolution(7)).
    private static final int MOST_LINKS = 40;

    private static final Project NONE = new Project(List.of());

    private final List<Path> folders;

    private Project(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** No project: every link may be followed. */
    public static Project none() {
        return NONE;
    }

    /**
     * The project that a source folder belongs to.
     *
     * @param source the folder as it was named; a symbolic link stands for what it leads to
     * @throws IOException where there is no such folder
     */
    public static Project of(Path source) throws IOException {
        Path real = source.toRealPath();
        List<Path> folders = new ArrayList<>(List.of(real));
        for (Path top = real; top != null; top = top.getParent()) {
            if (Files.exists(top.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) {
                folders.add(top);
                break;
            }
        }
        return new Project(folders);
    }

    /**
     * Where something that was named really is, or will be once it is made.
     *
     * @param named what somebody named, with links in its path or not
     * @return the path without links; what is not there yet stands at its end
     * @throws RefusedException where a link of the project leads out of it or into something
     *     hidden, or a link leads nowhere
     * @throws IOException where the machine does not let us look
     */
    public Path resolve(Path named) throws IOException {
        Path whole = named.toAbsolutePath();
        Deque<Path> steps = new ArrayDeque<>();
        whole.forEach(steps::addLast);
        Path at = Objects.requireNonNull(whole.getRoot());
        int links = 0;
        while (!steps.isEmpty()) {
            String step = steps.removeFirst().toString();
            Path next = at.resolve(step);
            if (step.equals("..")) {
                at = Objects.requireNonNullElse(at.getParent(), at);
            } else if (!step.isEmpty() && !step.equals(".") && !Files.isSymbolicLink(next)) {
                at = next;
            } else if (!step.isEmpty() && !step.equals(".")) {
                checkLink(next, named);
                if (++links > MOST_LINKS) {
                    throw nowhere(next);
                }
                Path target = Files.readSymbolicLink(next);
                List<Path> further = new ArrayList<>();
                target.forEach(further::add);
                for (int i = further.size() - 1; i >= 0; i--) {
                    steps.addFirst(further.get(i));
                }
                at = Objects.requireNonNullElse(target.getRoot(), at);
            }
        }
        return at;
    }

    /**
     * Where a file that was named really is: a link that came with the project is no file that
     * anybody named, even where it leads to one in the project.
     *
     * @param named what somebody named, with links in its path or not
     * @throws RefusedException as for {@link #resolve}, or where the name is such a link's
     */
    Path resolveFile(Path named) throws IOException {
        Path file = resolve(named);
        Path whole = named.toAbsolutePath();
        if (whole.getParent() != null && Files.isSymbolicLink(whole)) {
            Path link = resolve(whole.getParent()).resolve(whole.getFileName());
            for (Path folder : folders) {
                if (link.startsWith(folder)) {
                    throw new RefusedException(
                            "will not write through the link '%s' to %s; remove the link, or name the file that it leads to"
                                    .formatted(folder.relativize(link), file));
                }
            }
        }
        return file;
    }

    private void checkLink(Path link, Path named) throws IOException {
        Path real;
        try {
            real = link.toRealPath();
        } catch (IOException | InvalidPathException e) {
            throw nowhere(link);
        }
        for (Path folder : folders) {
            if (link.startsWith(folder) && !real.startsWith(folder)) {
                throw new RefusedException(
                        "will not follow the link '%s' out of %s to get to %s; remove the link, or name the folder that it leads to"
                                .formatted(folder.relativize(link), folder, named));
            } else if (link.startsWith(folder) && isHidden(folder.relativize(real))) {
                throw new RefusedException(
                        "will not follow the link '%s' in %s into what is hidden there; remove the link"
                                .formatted(folder.relativize(link), folder));
            }
        }
    }

    private static RefusedException nowhere(Path link) {
        return new RefusedException("the link " + link + " leads nowhere; mend it, or remove it");
    }

    /** Whether some step of a relative path begins with a dot. */
    static boolean isHidden(Path relative) {
        for (Path step : relative) {
            if (step.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
