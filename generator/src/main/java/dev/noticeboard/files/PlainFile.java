package dev.noticeboard.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/** A plain file that is read, as far as a limit, and never through a link. */
final class PlainFile {

    private static final int CHUNK = 1 << 16;

    private PlainFile() {}

    /**
     * Reads a file.
     *
     * @param root the folder that it is in, by its real path
     * @param file its real path
     * @param limit how many bytes it may have
     * @return the bytes, or empty where there are more of them
     */
    static Optional<byte[]> read(Path root, Path file, long limit) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent());
        Path name = Objects.requireNonNull(file.getFileName());
        try (OpenFolder open = OpenFolder.of(root, folder)) {
            Optional<BasicFileAttributes> attributes = open.attributes(name);
            if (attributes.isEmpty()) {
                throw new NoSuchFileException(file.toString());
            } else if (!attributes.get().isRegularFile()) {
                throw new FileSystemException(file.toString(), null, "no plain file any more");
            }
            return attributes.get().size() > limit ? Optional.empty() : content(open, name, limit);
        }
    }

    // The size that a file claims is no promise: some grow, and some claim none at all.
    private static Optional<byte[]> content(OpenFolder folder, Path name, long limit)
            throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        try (SeekableByteChannel channel = folder.read(name)) {
            while (channel.read(chunk.clear()) >= 0) {
                content.write(chunk.array(), 0, chunk.position());
                if (content.size() > limit) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(content.toByteArray());
    }
}
