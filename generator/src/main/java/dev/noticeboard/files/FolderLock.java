package dev.noticeboard.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes, or two threads of one, out of a folder at the same time.
 *
 * <p>The system's lock on a small file in the folder is what counts, so that a process that is
 * killed lets go by itself. The file is removed when the lock is closed; one that a killed process
 * left is taken over.
 */
public final class FolderLock implements AutoCloseable {

    /** The name of the file while the lock is held. */
    public static final String NAME = ".noticeboard-lock";

    private static final Duration PAUSE = Duration.ofMillis(20);

    // Far behind any content, since a lock on Windows keeps others from reading what it covers.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    // POSIX takes a process's locks on a file away as soon as the process closes any handle of it,
    // so a second thread must not even open the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits until nobody else is in the folder.
     *
     * @param folder a folder that is there
     * @param patience how long to wait
     * @throws RefusedException where somebody still is after that time, or where something else
     *     than a plain file has the lock's name
     * @throws IOException where the folder cannot be written
     */
    public static FolderLock take(Path folder, Duration patience) throws IOException {
        Path file = folder.toRealPath().resolve(NAME);
        long start = System.nanoTime();
        while (true) {
            Optional<FolderLock> lock = tryToTake(file);
            if (lock.isPresent()) {
                return lock.get();
            }
            if (System.nanoTime() - start >= patience.toNanos()) {
                throw new RefusedException(
                        "another run is writing to "
                                + folder
                                + "; wait until it has ended, and try again");
            }
            pause();
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another run");
        }
    }

    private static Optional<FolderLock> tryToTake(Path file) throws IOException {
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = tryToLock(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<FolderLock> tryToLock(Path file) throws IOException {
        FileChannel channel = null;
        Optional<FolderLock> lock = Optional.empty();
        createUnlessThere(file);
        try {
            Identity seen = identityOf(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            // Between the two looks the last holder may have removed the file: then this is a lock
            // on a file that nobody else will ever find.
            if (channel.tryLock(LOCKED_BYTE, 1, false) != null && seen.equals(identityOf(file))) {
                lock = Optional.of(new FolderLock(file, channel));
            }
            return lock;
        } catch (NoSuchFileException e) {
            // Its last holder has just removed it.
            return lock;
        } catch (OverlappingFileLockException e) {
            // Held by a copy of this class that another class loader of this process has.
            return lock;
        } finally {
            if (lock.isEmpty() && channel != null) {
                channel.close();
            }
        }
    }

    private static void createUnlessThere(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // Another run's, or one that a killed run left: which of them, the lock will tell.
            return;
        }
    }

    /** What tells a file from another one that later has its name. */
    private record Identity(@Nullable Object key, FileTime created, FileTime modified) {}

    private static Identity identityOf(Path file) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new RefusedException(
                    file + " is not what Noticeboard makes of that name; remove it, and try again");
        }
        return new Identity(
                attributes.fileKey(), attributes.creationTime(), attributes.lastModifiedTime());
    }

    /** The folder that is locked, without symbolic links in its own path. */
    public Path folder() {
        return file.resolveSibling("");
    }

    /** Removes the file and lets the next one in. */
    @Override
    public void close() throws IOException {
        try {
            // While the lock is held, so that nobody else's file is removed.
            Files.deleteIfExists(file);
        } finally {
            try {
                channel.close();
            } finally {
                HELD_HERE.remove(file);
            }
        }
    }
}
