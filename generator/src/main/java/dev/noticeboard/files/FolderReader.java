package dev.noticeboard.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The one class that decides what may be read of a folder, and reads it: plain files and folders
 * below it. Nothing else is ever opened, so that no pipe keeps us waiting and no device gives bytes
 * without end. A link is followed where it leads to something that may be read by its own path.
 */
public final class FolderReader {

    private final Path root;
    private final Way way;
    private final Optional<Set<String>> readable;

    private FolderReader(Path root, Optional<Set<String>> readable) {
        this.root = root;
        this.way = new Way(root);
        this.readable = readable;
    }

    /**
     * A reader of a folder of which all may be read.
     *
     * @param root the folder; a symbolic link stands for what it leads to
     * @throws IOException where there is no such folder
     */
    public static FolderReader of(Path root) throws IOException {
        return new FolderReader(root.toRealPath(), Optional.empty());
    }

    /**
     * A reader of a folder of which only some may be read.
     *
     * @param root the folder; a symbolic link stands for what it leads to
     * @param readable the names of the files in it that may be read, and of the folders of which
     *     all may be read that is not hidden
     * @throws IOException where there is no such folder
     */
    public static FolderReader of(Path root, Collection<String> readable) throws IOException {
        return new FolderReader(root.toRealPath(), Optional.of(Set.copyOf(readable)));
    }

    /** What an entry of a folder is to a reader. */
    public enum Kind {
        /** A plain file, or a link to one that may be read. */
        FILE,
        /** A folder, or a link to one that may be read. */
        FOLDER,
        /** Nothing that holds text: a pipe, a socket, a device. */
        OTHER,
        /** A link out of the folder. */
        LINK_OUT,
        /** A link to something hidden. */
        LINK_HIDDEN,
        /** A link to something in the folder that is not among what may be read. */
        LINK_UNREADABLE,
        /** A link that leads nowhere. */
        LINK_NOWHERE
    }

    /**
     * An entry of a folder.
     *
     * @param name its name in the folder
     * @param kind what it is
     * @param file where it really is, where it is a file or a folder
     */
    public record Entry(String name, Kind kind, Path file) {}

    /** The folder itself, by its real path. */
    public Path root() {
        return root;
    }

    /** The entries of the folder itself. */
    public List<Entry> entries() throws IOException {
        return entries(new Entry("", Kind.FOLDER, root));
    }

    /**
     * The entries of a folder, in no order.
     *
     * @param folder an entry that is a folder
     */
    public List<Entry> entries(Entry folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (OpenFolder open = OpenFolder.of(root, folder.file())) {
            for (Path name : open.names()) {
                Path path = folder.file().resolve(name);
                Optional<BasicFileAttributes> attributes = open.attributes(name);
                // Whatever has vanished since it was listed was somebody's temporary file.
                if (attributes.isPresent()) {
                    entries.add(entry(name.toString(), path, attributes.get()));
                }
            }
        }
        return entries;
    }

    private Entry entry(String name, Path path, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isSymbolicLink()) {
            return new Entry(name, kind(attributes), path);
        }
        Way.Target target = way.target(path);
        if (target.obstacle().isPresent()) {
            return new Entry(
                    name,
                    switch (target.obstacle().get()) {
                        case OUT -> Kind.LINK_OUT;
                        case HIDDEN -> Kind.LINK_HIDDEN;
                        case NOWHERE -> Kind.LINK_NOWHERE;
                    },
                    path);
        }
        Optional<BasicFileAttributes> there = Way.attributes(target.path());
        if (there.isEmpty()) {
            return new Entry(name, Kind.LINK_NOWHERE, path);
        }
        return mayBeRead(target.path())
                ? new Entry(name, kind(there.get()), target.path())
                : new Entry(name, Kind.LINK_UNREADABLE, path);
    }

    private static Kind kind(BasicFileAttributes attributes) {
        return attributes.isRegularFile()
                ? Kind.FILE
                : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    }

    private boolean mayBeRead(Path real) {
        return readable.isEmpty()
                || readable.get().contains(root.relativize(real).getName(0).toString());
    }

    /**
     * The bytes of a file.
     *
     * @param file an entry that is a file
     * @param limit how many bytes it may have
     * @return the bytes, or empty where there are more of them
     */
    public Optional<byte[]> read(Entry file, long limit) throws IOException {
        return PlainFile.read(root, file.file(), limit);
    }

    /**
     * The bytes of a plain file, which is not read through a link.
     *
     * @param path its path below the folder, with {@code /} between the parts
     * @param limit how many bytes it may have
     * @return the bytes, or empty where there is nothing at the path
     * @throws RefusedException where something else than a plain file of that size is there, or a
     *     link leads out of the folder
     */
    public Optional<byte[]> file(String path, long limit) throws IOException {
        Optional<Path> file = locate(path);
        if (file.isEmpty() || Way.attributes(file.get()).isEmpty()) {
            return Optional.empty();
        }
        if (!isFile(path)) {
            throw new RefusedException(file.get() + " is no plain file; remove it");
        }
        Optional<byte[]> bytes = PlainFile.read(root, file.get(), limit);
        if (bytes.isEmpty()) {
            throw new RefusedException(
                    file.get() + " has more than " + limit + " bytes; remove it");
        }
        return bytes;
    }

    /** The same file as a text in UTF-8. */
    public Optional<String> text(String path, long limit) throws IOException {
        return file(path, limit).map(bytes -> new String(bytes, UTF_8));
    }

    /** The same, but empty as well where something else than such a file is there. */
    public Optional<byte[]> fileUpTo(String path, long limit) throws IOException {
        Optional<Path> file = locate(path);
        return file.isPresent() && isFile(path)
                ? PlainFile.read(root, file.get(), limit)
                : Optional.empty();
    }

    /**
     * Checks that no link leads a path out of the folder or into what is hidden in it.
     *
     * @throws RefusedException where one does
     */
    public void checkWay(String path) throws IOException {
        locate(path);
    }

    /**
     * The paths of all that is below a folder, links not followed; those of folders end in a slash.
     *
     * @param folder its path, empty for all
     */
    public List<String> below(String folder) throws IOException {
        List<String> paths = new ArrayList<>();
        Optional<Path> path = way.folder(folder, Way.LEFT_OUT);
        if (path.isPresent()) {
            below(path.get(), folder.isEmpty() ? "" : folder + "/", paths);
        }
        return paths;
    }

    private void below(Path folder, String prefix, List<String> paths) throws IOException {
        try (OpenFolder open = OpenFolder.of(root, folder)) {
            for (Path name : open.names()) {
                Optional<BasicFileAttributes> attributes = open.attributes(name);
                boolean deeper = attributes.filter(BasicFileAttributes::isDirectory).isPresent();
                paths.add(prefix + name + (deeper ? "/" : ""));
                if (deeper) {
                    below(folder.resolve(name), prefix + name + "/", paths);
                }
            }
        }
    }

    /** Whether there is anything at a path, which leads through no link out of the folder. */
    public boolean has(String path) throws IOException {
        Optional<Path> file = locate(path);
        return file.isPresent() && Way.attributes(file.get()).isPresent();
    }

    /** Whether there is a plain file at a path, and no link to one. */
    public boolean isFile(String path) throws IOException {
        Optional<Path> file = locate(path);
        return file.isPresent()
                && Way.attributes(file.get())
                        .filter(BasicFileAttributes::isRegularFile)
                        .isPresent();
    }

    /** How many bytes a plain file has, or one that a link leads to; 0 where there is none. */
    public long size(String path) throws IOException {
        Optional<Path> file = isLink(path) ? target(path) : locate(path);
        return file.isPresent()
                ? Way.attributes(file.get()).map(BasicFileAttributes::size).orElse(0L)
                : 0;
    }

    /** Whether there is a link at a path. */
    public boolean isLink(String path) throws IOException {
        Optional<Path> file = locate(path);
        return file.isPresent()
                && Way.attributes(file.get())
                        .filter(BasicFileAttributes::isSymbolicLink)
                        .isPresent();
    }

    /**
     * Where the link at a path leads; empty where that is not in the folder, or is hidden in it.
     */
    public Optional<Path> target(String path) throws IOException {
        Way.Target target = way.target(root.resolve(path));
        return target.obstacle().isEmpty() ? Optional.of(target.path()) : Optional.empty();
    }

    /** The names of all that is in a folder, in no order. */
    public List<String> names(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        Optional<Path> path = way.folder(folder, Way.LEFT_OUT);
        if (path.isPresent()) {
            try (OpenFolder open = OpenFolder.of(root, path.get())) {
                open.names().forEach(name -> names.add(name.toString()));
            }
        }
        return names;
    }

    /** Whether there is a folder at a path, and no link to one. */
    public boolean isPlainFolder(String path) throws IOException {
        Optional<Path> file = locate(path);
        return file.isPresent()
                && Way.attributes(file.get()).filter(BasicFileAttributes::isDirectory).isPresent();
    }

    /** Whether there is a folder at a path, or a link to one in the same folder. */
    public boolean isFolder(String path) throws IOException {
        return folder(path).isPresent();
    }

    /** The folder at a path by its real path, where there is one. */
    public Optional<Path> folder(String path) throws IOException {
        return way.folder(path, Way.LEFT_OUT);
    }

    private Optional<Path> locate(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        Path name = Path.of(path.substring(slash + 1));
        return way.folder(path.substring(0, Math.max(slash, 0)), Way.LEFT_OUT)
                .map(folder -> folder.resolve(name));
    }
}
