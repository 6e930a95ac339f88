package dev.noticeboard.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The one class that writes files, for all commands: below one folder, and nowhere else.
 *
 * <p>A file is written anew beside its place, under a name that nobody can foresee, and then
 * renamed: it holds the old bytes or the new ones, whatever kills us, and what stood in its place
 * is replaced and never written through. What a killed run left is removed where a folder is
 * written to again, so whoever writes holds the {@link FolderLock} of that folder.
 */
public final class FolderWriter {

    private final Path root;
    private final Way way;
    private final Manner manner;
    private final Set<Path> swept = new HashSet<>();

    private FolderWriter(Path root, Manner manner) {
        this.root = root;
        this.way = new Way(root);
        this.manner = manner;
    }

    /**
     * A writer below a folder.
     *
     * @param root the folder; a symbolic link stands for what it leads to
     * @throws IOException where there is no such folder
     */
    public static FolderWriter of(Path root, Manner manner) throws IOException {
        return new FolderWriter(root.toRealPath(), manner);
    }

    /** Makes a folder in the temporary folder of the machine, which nobody else can enter. */
    public static FolderWriter temporary() throws IOException {
        return of(Files.createTempDirectory("noticeboard-"), Manner.MADE);
    }

    /** The folder, by its real path. */
    public Path root() {
        return root;
    }

    /** Writes a file in UTF-8. */
    public void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    /**
     * Writes a file, and the folders above it where they are not there.
     *
     * @param path its path below the folder, with {@code /} between the parts
     * @throws RefusedException where a link on the way leads out of the folder, or where a folder
     *     is in the file's place
     */
    public void write(String path, byte[] content) throws IOException {
        write(path, out -> out.write(content));
    }

    /** What is written, for files that are not held in memory. */
    public interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file, as the other ones. */
    public void write(String path, Content content) throws IOException {
        Path file = prepared(path);
        try (OpenFolder folder = open(file)) {
            if (folder.attributes(name(file))
                    .filter(BasicFileAttributes::isDirectory)
                    .isPresent()) {
                throw new RefusedException(
                        file + " is a folder, and a file is to be there; move it out of the way");
            }
            Path unfinished = Unfinished.FILE.newName();
            boolean inPlace = false;
            try {
                create(folder, unfinished, content);
                folder.move(unfinished, folder, name(file));
                inPlace = true;
            } finally {
                if (!inPlace && folder.attributes(unfinished).isPresent()) {
                    folder.deleteFile(unfinished);
                }
            }
        }
    }

    private void create(OpenFolder folder, Path name, Content content) throws IOException {
        try (SeekableByteChannel channel = folder.create(name)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            if (manner.isOnDisk() && channel instanceof FileChannel file) {
                file.force(true);
            }
        }
        Folders.allow(folder, name, manner, Folders.FILE_MODE);
    }

    /** Makes a link, in place of whatever file or link is there. */
    public void link(String path, String target) throws IOException {
        Path file = prepared(path);
        Path unfinished = Unfinished.LINK.newName();
        // No system makes a link in a folder that is held open; the name is our own, though.
        Files.createSymbolicLink(file.resolveSibling(unfinished), Path.of(target));
        try (OpenFolder folder = open(file)) {
            folder.move(unfinished, folder, name(file));
        }
    }

    /** Makes a folder, and those above it, where it is not there. */
    public void makeFolder(String path) throws IOException {
        prepared(path + "/x");
    }

    /**
     * Makes a folder that is being filled and has no name of its own yet.
     *
     * @param parent the folder that it is made in
     * @return its path below this writer's folder, to be written below and renamed
     */
    public String stage(String parent) throws IOException {
        Path folder = prepared(parent.isEmpty() ? "x" : parent + "/x").resolveSibling("");
        Path unfinished = Unfinished.FOLDER.newName();
        Folders.make(folder.resolve(unfinished), manner);
        return parent.isEmpty() ? unfinished.toString() : parent + "/" + unfinished;
    }

    /**
     * Gives a file or a folder another name, which nothing has yet.
     *
     * @throws RefusedException where something has it
     */
    public void rename(String path, String newPath) throws IOException {
        Path from = located(path);
        Path to = prepared(newPath);
        if (Way.attributes(to).isPresent()) {
            throw new RefusedException(to + " is there already; move it out of the way");
        }
        try (OpenFolder source = open(from);
                OpenFolder target = open(to)) {
            source.move(name(from), target, name(to));
        }
    }

    /** Removes a file, or a link itself. */
    public void delete(String path) throws IOException {
        Path file = located(path);
        try (OpenFolder folder = open(file)) {
            folder.deleteFile(name(file));
        }
    }

    /** Removes what is at a path, with all that is below it, following no link. */
    public void deleteAll(String path) throws IOException {
        Path file = located(path);
        try (OpenFolder folder = open(file)) {
            if (folder.attributes(name(file)).isPresent()) {
                folder.deleteAll(name(file));
            }
        }
    }

    /**
     * Removes a folder where it is empty.
     *
     * @return whether nothing is there any more that could keep the folder above it
     */
    public boolean deleteEmpty(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        if (way.folder(path.substring(0, Math.max(slash, 0)), Way.LEFT_OUT).isEmpty()) {
            return true;
        }
        Path file = located(path);
        try (OpenFolder folder = open(file)) {
            if (folder.attributes(name(file)).filter(BasicFileAttributes::isDirectory).isEmpty()) {
                return true;
            }
            folder.deleteFolder(name(file));
            return true;
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Removes the whole folder that this writer is for. */
    public void deleteRoot() throws IOException {
        Path parent = Objects.requireNonNull(root.getParent());
        try (OpenFolder above = OpenFolder.of(parent, parent)) {
            above.deleteAll(name(root));
        }
    }

    /** Removes what a killed run left in a folder, where there is such a folder. */
    public void sweep(String folder) throws IOException {
        Optional<Path> path = way.folder(folder, Way.LEFT_OUT);
        if (path.isPresent()) {
            sweep(path.get());
        }
    }

    private void sweep(Path folder) throws IOException {
        if (!swept.add(folder)) {
            return;
        }
        try (OpenFolder open = OpenFolder.of(root, folder)) {
            for (Path name : open.names()) {
                Optional<Unfinished> kind = Unfinished.named(name);
                if (kind.isPresent()
                        && open.attributes(name).filter(kind.get()::fits).isPresent()) {
                    open.deleteAll(name);
                }
            }
        }
    }

    /** Puts the names in a folder on the disk, as far as the system can. */
    public void forceNames(String path) throws IOException {
        Folders.force(way.folder(path, Way.LEFT_OUT).orElseThrow());
    }

    /** Puts the names in a folder and in all below it on the disk, as far as the system can. */
    public void force(String path) throws IOException {
        Path folder = way.folder(path, Way.LEFT_OUT).orElseThrow();
        Folders.force(folder);
        try (OpenFolder open = OpenFolder.of(root, folder)) {
            for (Path name : open.names()) {
                if (open.attributes(name).filter(BasicFileAttributes::isDirectory).isPresent()) {
                    force(path.isEmpty() ? name.toString() : path + "/" + name);
                }
            }
        }
    }

    /** Where a file is or will be, in a folder that is there and swept. */
    private Path prepared(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, Math.max(slash, 0));
        Path folder =
                way.folder(parent, missing -> Folders.make(missing, manner))
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                "will not write '%s' below %s, since part of its path is a file; move that file out of the way"
                                                        .formatted(path, root)));
        sweep(folder);
        return folder.resolve(last(path));
    }

    private Path located(String path) throws IOException {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, Math.max(slash, 0));
        Path folder =
                way.folder(parent, Way.LEFT_OUT)
                        .orElseThrow(() -> new NotDirectoryException(root + "/" + parent));
        return folder.resolve(last(path));
    }

    private Path last(String path) throws RefusedException {
        Path last = root;
        for (Path step : way.relative(path)) {
            last = step;
        }
        return last;
    }

    private OpenFolder open(Path file) throws IOException {
        return OpenFolder.of(root, Objects.requireNonNull(file.getParent()));
    }

    private static Path name(Path file) {
        return Objects.requireNonNull(file.getFileName());
    }
}
