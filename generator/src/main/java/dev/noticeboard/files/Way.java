package dev.noticeboard.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;

/**
 * The way from a folder to what is below it. A link on the way is followed to other folders in the
 * same one alone, and to none that is hidden.
 *
 * @param root the folder, by its real path
 */
record Way(Path root) {

    /** What stands in the way of a path that leads through a link. */
    enum Obstacle {
        /** The link leads out of the folder. */
        OUT,
        /** It leads into something whose name begins with a dot. */
        HIDDEN,
        /** It leads nowhere. */
        NOWHERE
    }

    /** Where a link leads, or why it is not followed. */
    record Target(Path path, Optional<Obstacle> obstacle) {}

    /** What is at a path, a link as a link; empty where there is nothing. */
    static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
        try {
            return Optional.of(
                    Files.readAttributes(
                            path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (FileSystemException e) {
            Path parent = path.getParent();
            if (parent != null && Files.exists(parent) && !Files.isDirectory(parent)) {
                // Nothing is below a file.
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Where a link leads to in the end. */
    Target target(Path link) throws IOException {
        Path real;
        try {
            real = link.toRealPath();
        } catch (FileSystemException | InvalidPathException e) {
            return new Target(link, Optional.of(Obstacle.NOWHERE));
        }
        if (!real.startsWith(root)) {
            return new Target(real, Optional.of(Obstacle.OUT));
        }
        return new Target(
                real,
                Project.isHidden(root.relativize(real))
                        ? Optional.of(Obstacle.HIDDEN)
                        : Optional.empty());
    }

    /** A folder that is not there is left out. */
    static final Missing LEFT_OUT = folder -> false;

    /** What is to be done about a folder that is not there. */
    interface Missing {
        /** Whether it is there now. */
        boolean make(Path folder) throws IOException;
    }

    /**
     * The real path of a folder.
     *
     * @param path its path below the root, with {@code /} between the parts; empty for the root
     * @return the folder, or empty where there is none, or something else in its place
     * @throws RefusedException where a link leads elsewhere than into the folder
     */
    Optional<Path> folder(String path, Missing missing) throws IOException {
        Path at = root;
        for (Path step : relative(path)) {
            Path next = at.resolve(step);
            Optional<BasicFileAttributes> found = attributes(next);
            if (found.isEmpty() && missing.make(next)) {
                found = attributes(next);
            }
            if (found.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
                next = followed(next);
                found = attributes(next);
            }
            if (found.filter(BasicFileAttributes::isDirectory).isEmpty()) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(at);
    }

    private Path followed(Path link) throws IOException {
        Target target = target(link);
        if (target.obstacle().isPresent()) {
            throw new RefusedException(
                    "will not follow the link '%s' %s; remove the link"
                            .formatted(
                                    named(link),
                                    switch (target.obstacle().get()) {
                                        case OUT -> "out of " + root;
                                        case HIDDEN -> "into what is hidden in " + root;
                                        case NOWHERE -> "in " + root + ", which leads nowhere";
                                    }));
        }
        return target.path();
    }

    /** A path below the root as people write it. */
    String named(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /**
     * A path below the root as the machine has it.
     *
     * @throws IllegalArgumentException where it leads out of the root
     * @throws RefusedException where this machine has no such names
     */
    Iterable<Path> relative(String path) throws RefusedException {
        try {
            Path relative = Path.of(path);
            if (relative.isAbsolute() || !relative.equals(relative.normalize())) {
                throw new IllegalArgumentException(path + " is not below a folder");
            }
            return path.isEmpty() ? List.of() : relative;
        } catch (InvalidPathException e) {
            throw new RefusedException("this machine cannot have a file named '" + path + "'");
        }
    }
}
