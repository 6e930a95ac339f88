package dev.noticeboard.files;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are put aside, to be read later on in the same run: in memory as long as there are few
 * of them, and then in a temporary file that nobody else can open and that is gone afterwards.
 *
 * <p>Several threads may use one at the same time.
 */
public final class Spool implements Closeable {

    private final int inMemory;
    private final List<Kept> kept = new ArrayList<>();
    private @Nullable FileChannel file;
    private long length;

    /**
     * An empty one.
     *
     * @param inMemory how many bytes are held in memory
     */
    public Spool(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Some of the bytes. */
    public interface Slice {

        /** The bytes, as they were put aside. */
        byte[] read() throws IOException;
    }

    /** Puts bytes aside, which nobody changes from then on. */
    public synchronized Slice append(byte[] bytes) throws IOException {
        Kept slice = new Kept(bytes, length);
        length += bytes.length;
        if (file == null && length > inMemory) {
            file = temporary();
            for (Kept earlier : kept) {
                earlier.moveTo(file);
            }
            kept.clear();
        }
        if (file == null) {
            kept.add(slice);
        } else {
            slice.moveTo(file);
        }
        return slice;
    }

    private final class Kept implements Slice {

        private final long at;
        private final int count;
        private byte @Nullable [] bytes;

        Kept(byte[] bytes, long at) {
            this.at = at;
            this.count = bytes.length;
            this.bytes = bytes;
        }

        void moveTo(FileChannel channel) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(Objects.requireNonNull(bytes));
            while (buffer.hasRemaining()) {
                channel.write(buffer, at + buffer.position());
            }
            bytes = null;
        }

        @Override
        public byte[] read() throws IOException {
            synchronized (Spool.this) {
                return bytes != null ? bytes : readAgain(at, count);
            }
        }
    }

    private byte[] readAgain(long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (Objects.requireNonNull(file).read(buffer, at + buffer.position()) < 0) {
                throw new EOFException("a temporary file has lost its end");
            }
        }
        return buffer.array();
    }

    private static FileChannel temporary() throws IOException {
        // Only its owner may open it, and its name goes as soon as it is open.
        Path path = Files.createTempFile("noticeboard-", ".pages");
        return FileChannel.open(
                path,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public synchronized void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
