package dev.noticeboard.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.inspect.AwaitedLink;
import dev.noticeboard.inspect.PartInspection;
import dev.noticeboard.inspect.Target;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Status;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.RenderedNotice;
import dev.noticeboard.render.notice.ListedNotice;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link EntryWriter} wrote. */
final class EntryReader {

    /** Where the bytes of a file are. */
    interface Contents {
        /**
         * The bytes of a file.
         *
         * @param at where they begin behind those of the files before it
         */
        SiteFile.Content of(String path, long at, int size, String sha256);
    }

    private interface Element<T> {
        T read() throws IOException;
    }

    private final DataInputStream in;
    private final Contents contents;
    private final Map<String, String> known = new HashMap<>();
    private long at;

    private EntryReader(byte[] bytes, Contents contents) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
        this.contents = contents;
    }

    /**
     * What is kept of a notice.
     *
     * @throws IOException where the bytes are not those of a notice
     */
    static NoticeBuild read(byte[] bytes, Contents contents) throws IOException {
        try {
            return new EntryReader(bytes, contents).notice();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("no entry of this cache", e);
        }
    }

    private NoticeBuild notice() throws IOException {
        List<SiteFile> files = list(this::file);
        RenderedNotice rendered =
                new RenderedNotice(list(this::line), files, list(this::version), texts());
        PartInspection inspection = new PartInspection(list(this::finding), list(this::awaited));
        return new NoticeBuild(rendered, inspection, list(this::finding), List.of(), day());
    }

    private SiteFile file() throws IOException {
        String path = text();
        int size = in.readInt();
        String sha256 = text();
        SiteFile.Content content = contents.of(path, at, size, sha256);
        at += size;
        return SiteFile.stored(path, content, size, sha256, text(), in.readBoolean(), texts());
    }

    private ListedNotice line() throws IOException {
        return new ListedNotice(
                text(),
                text(),
                in.readBoolean(),
                text(),
                optional(),
                new NoticeAddresses(text()),
                in.readBoolean() ? Optional.of(shown()) : Optional.empty(),
                in.readBoolean()
                        ? Optional.of(
                                new ListedNotice.Elsewhere(
                                        text(), text(), new NoticeAddresses(text())))
                        : Optional.empty());
    }

    private ListedNotice.Shown shown() throws IOException {
        return new ListedNotice.Shown(
                text(),
                Status.valueOf(text()),
                Status.valueOf(text()),
                day(),
                day(),
                day(),
                optional());
    }

    private Manifest.VersionEntry version() throws IOException {
        return new Manifest.VersionEntry(
                text(),
                text(),
                text(),
                text(),
                in.readBoolean(),
                texts(),
                optional(),
                texts(),
                optional());
    }

    private AwaitedLink awaited() throws IOException {
        return new AwaitedLink(
                new AwaitedLink.Address(
                        Rule.valueOf(text()), text(), new Target(text(), optional())),
                list(this::place));
    }

    private Finding finding() throws IOException {
        return new Finding(Severity.valueOf(text()), text(), place(), text(), text());
    }

    private Place place() throws IOException {
        return new Place(text(), in.readInt(), in.readInt());
    }

    private Optional<LocalDate> day() throws IOException {
        return optional().map(LocalDate::parse);
    }

    private Optional<String> optional() throws IOException {
        return in.readBoolean() ? Optional.of(text()) : Optional.empty();
    }

    private List<String> texts() throws IOException {
        return list(this::text);
    }

    // The same few paths and words come again and again.
    private String text() throws IOException {
        String read = new String(in.readNBytes(length()), UTF_8);
        return known.computeIfAbsent(read, text -> text);
    }

    private <T> List<T> list(Element<T> element) throws IOException {
        int length = length();
        List<T> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(element.read());
        }
        return list;
    }

    private int length() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new StreamCorruptedException("no entry of this cache");
        }
        return length;
    }
}
