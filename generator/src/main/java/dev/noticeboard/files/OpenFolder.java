package dev.noticeboard.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is held open, so that its entries stay its entries though somebody puts a link in
 * its place meanwhile. Where the system cannot hold one open (Windows), entries are found by path.
 */
final class OpenFolder implements Closeable {

    private final Path path;
    private final DirectoryStream<Path> stream;

    private OpenFolder(Path path, DirectoryStream<Path> stream) {
        this.path = path;
        this.stream = stream;
    }

    /**
     * Opens a folder, each step from the root as what it is: a link on the way is an error.
     *
     * @param root a folder by its real path
     * @param folder a folder in it
     */
    @SuppressWarnings("StreamResourceLeak") // Closed with the folder that it becomes.
    static OpenFolder of(Path root, Path folder) throws IOException {
        OpenFolder open = new OpenFolder(root, Files.newDirectoryStream(root));
        Path way = root.relativize(folder);
        if (way.toString().isEmpty()) {
            return open;
        }
        for (Path step : way) {
            try (OpenFolder above = open) {
                open = above.folder(step);
            }
        }
        return open;
    }

    @SuppressWarnings("StreamResourceLeak") // Closed with the folder that it becomes.
    private OpenFolder folder(Path name) throws IOException {
        Path folder = path.resolve(name);
        SecureDirectoryStream<Path> secure = secure();
        return new OpenFolder(
                folder,
                secure == null
                        ? Files.newDirectoryStream(folder)
                        : secure.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS));
    }

    private @Nullable SecureDirectoryStream<Path> secure() {
        return stream instanceof SecureDirectoryStream<Path> secure ? secure : null;
    }

    /** The names of all entries; to be asked once. */
    List<Path> names() throws IOException {
        List<Path> names = new ArrayList<>();
        try {
            stream.forEach(entry -> names.add(entry.getFileName()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }

    /** What an entry is, a link as a link; empty where there is none. */
    Optional<BasicFileAttributes> attributes(Path name) throws IOException {
        try {
            return Optional.of(view(name, BasicFileAttributeView.class).readAttributes());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    <V extends FileAttributeView> V view(Path name, Class<V> type) {
        SecureDirectoryStream<Path> secure = secure();
        return secure == null
                ? Files.getFileAttributeView(path.resolve(name), type, LinkOption.NOFOLLOW_LINKS)
                : secure.getFileAttributeView(name, type, LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes a file that was not there. */
    SeekableByteChannel create(Path name) throws IOException {
        return channel(
                name,
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS));
    }

    /** Opens a plain file, which the caller has seen to be one. */
    SeekableByteChannel read(Path name) throws IOException {
        return channel(name, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private SeekableByteChannel channel(Path name, Set<OpenOption> options) throws IOException {
        SecureDirectoryStream<Path> secure = secure();
        return secure == null
                ? Files.newByteChannel(path.resolve(name), options)
                : secure.newByteChannel(name, options);
    }

    /** Gives an entry its place, from one instant to the next. */
    void move(Path name, OpenFolder to, Path newName) throws IOException {
        SecureDirectoryStream<Path> secure = secure();
        SecureDirectoryStream<Path> target = to.secure();
        if (secure == null || target == null) {
            Files.move(
                    path.resolve(name), to.path.resolve(newName), StandardCopyOption.ATOMIC_MOVE);
        } else {
            secure.move(name, target, newName);
        }
    }

    /** Removes a file, or a link itself. */
    void deleteFile(Path name) throws IOException {
        SecureDirectoryStream<Path> secure = secure();
        if (secure == null) {
            Files.delete(path.resolve(name));
        } else {
            secure.deleteFile(name);
        }
    }

    /** Removes an empty folder. */
    void deleteFolder(Path name) throws IOException {
        SecureDirectoryStream<Path> secure = secure();
        if (secure == null) {
            Files.delete(path.resolve(name));
        } else {
            secure.deleteDirectory(name);
        }
    }

    /** Removes an entry and all that is below it; links are removed and not followed. */
    void deleteAll(Path name) throws IOException {
        if (attributes(name).filter(BasicFileAttributes::isDirectory).isEmpty()) {
            deleteFile(name);
            return;
        }
        try (OpenFolder folder = folder(name)) {
            for (Path entry : folder.names()) {
                folder.deleteAll(entry);
            }
        }
        deleteFolder(name);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
