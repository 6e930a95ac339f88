package dev.noticeboard.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of files that only the user who runs this can have written: nothing is read of it that
 * belongs to somebody else, or that somebody else may write to.
 */
public final class PrivateFolder {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path folder;
    private final UserPrincipal user;

    private PrivateFolder(Path folder, UserPrincipal user) {
        this.folder = folder;
        this.user = user;
    }

    /**
     * Opens a folder, and makes it where it is not there.
     *
     * @throws RefusedException where it belongs to somebody else, or somebody else may write to it
     */
    public static PrivateFolder of(NamedPlace place) throws IOException {
        Path folder = place.folder(Manner.MADE);
        Path parent = Objects.requireNonNull(folder.getParent());
        try (FolderLock lock = FolderLock.take(folder, PATIENCE);
                OpenFolder inside = OpenFolder.of(lock.folder(), lock.folder());
                OpenFolder above = OpenFolder.of(parent, parent)) {
            // Who runs this is who has just made the lock's file: a container may have no name.
            UserPrincipal user = owner(inside, Path.of(FolderLock.NAME));
            if (!isPrivate(above, Objects.requireNonNull(folder.getFileName()), user)) {
                throw new RefusedException(
                        folder
                                + " belongs to another user, or another user may write to it, and"
                                + " is no place for a cache; choose another folder");
            }
            return new PrivateFolder(lock.folder(), user);
        }
    }

    private static UserPrincipal owner(OpenFolder in, Path name) throws IOException {
        return in.view(name, FileOwnerAttributeView.class).getOwner();
    }

    private static boolean isPrivate(OpenFolder in, Path name, UserPrincipal user)
            throws IOException {
        FileAttributeView posix = in.view(name, PosixFileAttributeView.class);
        boolean closed =
                !(posix instanceof PosixFileAttributeView view)
                        || view.readAttributes().permissions().stream()
                                .noneMatch(OF_OTHERS::contains);
        return closed && owner(in, name).equals(user);
    }

    /**
     * A part of a file.
     *
     * @param name the name of the file
     * @param at where the part begins, in bytes
     * @param length how many bytes it has
     * @return the bytes; empty where there is no such file of the user's own, or it is too short
     */
    public Optional<byte[]> read(String name, long at, int length) throws IOException {
        Path file = Path.of(name);
        try (OpenFolder open = OpenFolder.of(folder, folder)) {
            boolean plain =
                    open.attributes(file).filter(BasicFileAttributes::isRegularFile).isPresent();
            if (!plain || !isPrivate(open, file, user)) {
                return Optional.empty();
            }
            try (SeekableByteChannel channel = open.read(file)) {
                return part(channel, at, length);
            }
        }
    }

    private static Optional<byte[]> part(SeekableByteChannel channel, long at, int length)
            throws IOException {
        if (length < 0 || channel.size() - at < length) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        channel.position(at);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("a file of " + channel.size() + " bytes lost its end");
            }
        }
        return Optional.of(bytes.array());
    }

    /** The files, with the time at which each was written. */
    public Map<String, FileTime> files() throws IOException {
        Map<String, FileTime> files = new HashMap<>();
        try (OpenFolder open = OpenFolder.of(folder, folder)) {
            for (Path name : open.names()) {
                open.attributes(name)
                        .filter(BasicFileAttributes::isRegularFile)
                        .ifPresent(there -> files.put(name.toString(), there.lastModifiedTime()));
            }
        }
        return files;
    }

    /** What is done while nobody else writes to the folder. */
    public interface Work {
        /** Does it. */
        void run(FolderWriter writer) throws IOException;
    }

    /** Writes to the folder, and lets nobody else write there meanwhile. */
    public void write(Work work) throws IOException {
        try (FolderLock lock = FolderLock.take(folder, PATIENCE)) {
            FolderWriter writer = FolderWriter.of(lock.folder(), Manner.MADE);
            writer.sweep("");
            work.run(writer);
        }
    }
}
