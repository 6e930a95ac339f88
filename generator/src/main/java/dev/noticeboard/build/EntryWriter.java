package dev.noticeboard.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.inspect.AwaitedLink;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.ListedNotice;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes what is kept of a notice as bytes: numbers as {@link DataOutputStream} has them, a text by
 * its length in UTF-8 and its bytes, a list by its length and its elements. {@link EntryReader}
 * reads the same in the same order.
 */
final class EntryWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private EntryWriter() {}

    private interface Element<T> {
        void write(T element) throws IOException;
    }

    /** All of a notice but the bytes of its files. */
    static byte[] write(NoticeBuild notice) {
        EntryWriter writer = new EntryWriter();
        try {
            writer.notice(notice);
        } catch (IOException e) {
            throw new UncheckedIOException("memory is no place that fails", e);
        }
        return writer.bytes.toByteArray();
    }

    private void notice(NoticeBuild notice) throws IOException {
        list(notice.rendered().files(), this::file);
        list(notice.rendered().lines(), this::line);
        list(notice.rendered().versions(), this::version);
        texts(notice.rendered().listed());
        list(notice.inspection().findings(), this::finding);
        list(notice.inspection().awaited(), this::awaited);
        list(notice.findings(), this::finding);
        optional(notice.nextChange().map(Object::toString));
    }

    private void file(SiteFile file) throws IOException {
        text(file.path());
        out.writeInt(file.size());
        text(file.sha256());
        text(file.mediaType());
        out.writeBoolean(file.permanent());
        texts(file.anchors());
    }

    private void line(ListedNotice line) throws IOException {
        text(line.slug());
        text(line.language());
        out.writeBoolean(line.original());
        text(line.title());
        optional(line.description());
        text(line.addresses().folder());
        out.writeBoolean(line.shown().isPresent());
        if (line.shown().isPresent()) {
            shown(line.shown().get());
        }
        out.writeBoolean(line.next().isPresent());
        if (line.next().isPresent()) {
            text(line.next().get().version());
            text(line.next().get().language());
            text(line.next().get().addresses().folder());
        }
    }

    private void shown(ListedNotice.Shown shown) throws IOException {
        text(shown.version());
        text(shown.status().name());
        text(shown.current().name());
        optional(shown.start().map(Object::toString));
        optional(shown.withdrawn().map(Object::toString));
        optional(shown.following().map(Object::toString));
        optional(shown.upcoming());
    }

    private void version(Manifest.VersionEntry version) throws IOException {
        text(version.notice());
        text(version.date());
        text(version.lang());
        text(version.article());
        out.writeBoolean(version.sealed());
        texts(version.replaced());
        optional(version.told());
        texts(version.toldReplaced());
        optional(version.added());
    }

    private void awaited(AwaitedLink link) throws IOException {
        text(link.address().rule().name());
        text(link.address().written());
        text(link.address().target().file());
        optional(link.address().target().fragment());
        list(link.places(), this::place);
    }

    private void finding(Finding finding) throws IOException {
        text(finding.severity().name());
        text(finding.rule());
        place(finding.place());
        text(finding.message());
        text(finding.mend());
    }

    private void place(Place place) throws IOException {
        text(place.file());
        out.writeInt(place.line());
        out.writeInt(place.column());
    }

    private void texts(List<String> texts) throws IOException {
        list(texts, this::text);
    }

    private void optional(Optional<String> text) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(text.get());
        }
    }

    private void text(String text) throws IOException {
        byte[] encoded = text.getBytes(UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private <T> void list(List<T> list, Element<T> element) throws IOException {
        out.writeInt(list.size());
        for (T each : list) {
            element.write(each);
        }
    }
}
