package dev.noticeboard.source.text;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A text that was read once, and is read again whenever it is asked for.
 *
 * @param reader reads the folder of the sources
 * @param entry the file
 * @param limit how many bytes it may have
 * @param digest the SHA-256 of the bytes that it had, in lower-case hexadecimal
 */
record TextOnDisk(FolderReader reader, SourceEntries.Entry entry, int limit, String digest)
        implements Sources.StoredText {

    @Override
    public SourceText text() {
        try {
            return reader.read(entry.there(), limit)
                    .filter(bytes -> Digest.of(bytes).equals(digest))
                    .map(bytes -> SourceDecoder.decode(entry.path(), bytes).text())
                    .orElseThrow(() -> changed(entry.there().file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UncheckedIOException changed(Path file) {
        return new UncheckedIOException(
                new IOException(file + " changed while the site was built; build it again"));
    }
}
