package dev.noticeboard.build;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.PrivateFolder;
import dev.noticeboard.model.Digest;
import dev.noticeboard.output.SiteFile;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What earlier builds made of notices, so that a notice that has not changed is not made again.
 *
 * <p>An entry is a file, named by the digest of all that it was made of ({@link NoticeInputs}). It
 * holds a line that says what it is; the length of its head and the head's SHA-256; the head, as
 * {@link EntryWriter} writes it; and the bytes of the notice's files, whose digests the head has.
 * It is written as a whole or not at all. What does not fit its digest is as if it were not there.
 * The folder may be deleted or copied whenever no build runs.
 */
final class PageCache {

    private static final byte[] KIND = "noticeboard cache 1\n".getBytes(US_ASCII);
    private static final int DIGEST_CHARACTERS = 64;
    private static final int OPENING = KIND.length + Integer.BYTES + DIGEST_CHARACTERS;
    private static final int MOST_HEAD_BYTES = 512 << 20;

    /** How many entries of one notice are kept: those of a few branches and days. */
    private static final int KEPT = 3;

    private static final Pattern ENTRY = Pattern.compile("(.+)\\.[0-9a-f]{64}");

    private final PrivateFolder folder;

    private PageCache(PrivateFolder folder) {
        this.folder = folder;
    }

    /** The bytes of a file in the cache are not those that were put there. */
    static final class DamagedException extends UncheckedIOException {
        private static final long serialVersionUID = 1L;

        DamagedException(String name) {
            super(new IOException(name + " is damaged; delete the folder of the cache"));
        }
    }

    /**
     * The cache in a folder, which is made where it is not there.
     *
     * @throws IOException where it cannot be, or belongs to somebody else
     */
    static PageCache in(NamedPlace place) throws IOException {
        return new PageCache(PrivateFolder.of(place));
    }

    /**
     * What an earlier build made of a notice; the bytes of its files are read when they are asked
     * for.
     *
     * @param inputs the digest of all that it is made of
     */
    Optional<NoticeBuild> find(String slug, String inputs) {
        String name = name(slug, inputs);
        Optional<byte[]> head = head(name);
        try {
            return head.isEmpty()
                    ? Optional.empty()
                    : Optional.of(EntryReader.read(head.get(), contents(name, head.get().length)));
        } catch (IOException e) {
            // Another layout under the same digest: whoever wrote that, it is no entry.
            return Optional.empty();
        }
    }

    private Optional<byte[]> head(String name) {
        try {
            Optional<byte[]> opening = folder.read(name, 0, OPENING);
            if (opening.isEmpty()) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(opening.get());
            byte[] kind = new byte[KIND.length];
            byte[] digest = new byte[DIGEST_CHARACTERS];
            bytes.get(kind);
            int length = bytes.getInt();
            bytes.get(digest);
            return Arrays.equals(kind, KIND) && length <= MOST_HEAD_BYTES
                    ? folder.read(name, OPENING, length)
                            .filter(read -> Digest.of(read).equals(new String(digest, US_ASCII)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntryReader.Contents contents(String name, int head) {
        return (path, at, size, sha256) ->
                () ->
                        folder.read(name, (long) OPENING + head + at, size)
                                .filter(bytes -> Digest.of(bytes).equals(sha256))
                                .orElseThrow(() -> new DamagedException(name));
    }

    /**
     * Whether what was made of a notice can be kept: what moved under its seal is looked at anew.
     */
    static boolean isLasting(NoticeBuild notice) {
        return notice.moved().isEmpty();
    }

    /**
     * Keeps what was made of notices.
     *
     * @param made each with its slug and the digest of what it is made of
     */
    void keep(List<Made> made) throws IOException {
        if (made.isEmpty()) {
            return;
        }
        folder.write(
                writer -> {
                    for (Made each : made) {
                        writer.write(
                                name(each.slug(), each.inputs()),
                                out -> {
                                    byte[] head = EntryWriter.write(each.notice());
                                    DataOutputStream data = new DataOutputStream(out);
                                    data.write(KIND);
                                    data.writeInt(head.length);
                                    data.write(Digest.of(head).getBytes(US_ASCII));
                                    data.write(head);
                                    for (SiteFile file : each.notice().rendered().files()) {
                                        data.write(file.content());
                                    }
                                    data.flush();
                                });
                        tidy(each.slug(), writer);
                    }
                });
    }

    /** A notice that was made in this build. */
    record Made(String slug, String inputs, NoticeBuild notice) {}

    private void tidy(String slug, FolderWriter writer) throws IOException {
        List<String> old =
                folder.files().entrySet().stream()
                        .filter(file -> isOf(slug, file.getKey()))
                        .sorted(
                                Map.Entry.<String, FileTime>comparingByValue(
                                        Comparator.reverseOrder()))
                        .skip(KEPT)
                        .map(Map.Entry::getKey)
                        .toList();
        for (String name : old) {
            writer.delete(name);
        }
    }

    private static boolean isOf(String slug, String name) {
        return ENTRY.matcher(name).matches()
                && name.startsWith(slug + ".")
                && name.length() == slug.length() + 1 + DIGEST_CHARACTERS;
    }

    private static String name(String slug, String inputs) {
        return slug + "." + inputs;
    }
}
