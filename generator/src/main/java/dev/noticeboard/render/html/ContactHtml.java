package dev.noticeboard.render.html;

import dev.noticeboard.article.ContactAnchor;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.Block.WayKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Part;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contact blocks as HTML, or those of two articles read as one.
 *
 * <p>The ways to reach somebody are a definition list, each by its label. What stands in one is
 * kept apart from the direction of the text round it, and from translation where it is no words.
 */
final class ContactHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final BlockHtml blocks;

    ContactHtml(Html out, InlineHtml inlines, ChangeHtml changes, BlockHtml blocks) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
        this.blocks = blocks;
    }

    void write(Part contact, Map<String, String> marks) {
        Map<String, String> attributes = new TreeMap<>(marks);
        attributes.put("class", "contact");
        attributes.putAll(changes.id(ContactAnchor.of(contact.shape().attribute("id"))));
        out.open("div", attributes).newline();
        List<Part> ways =
                contact.parts().stream()
                        .filter(part -> part.shape().kind() == NodeKind.WAY)
                        .toList();
        for (Part part : contact.parts()) {
            if (part.shape().kind() == NodeKind.ROLE) {
                blocks.wrap("p", Map.of("class", "role"), () -> blocks.text(part));
                out.newline();
            }
        }
        if (!ways.isEmpty()) {
            out.open("dl").newline();
            ways.forEach(this::way);
            out.close("dl").newline();
        }
        out.close("div");
    }

    private void way(Part way) {
        Map<String, String> marks = changes.attributes(way);
        changes.within(way, () -> way(way, marks));
    }

    private void way(Part way, Map<String, String> marks) {
        Map<String, String> label = new TreeMap<>(inlines.inOwnWords());
        label.putAll(marks);
        List<Part> lines =
                way.parts().stream().filter(part -> part.shape().kind() == NodeKind.LINE).toList();
        for (Part part : way.parts()) {
            if (part.shape().kind() == NodeKind.LABEL) {
                blocks.wrap("dt", label, () -> blocks.text(part));
            }
        }
        out.open("dd", marks);
        WayKind kind = WayKind.valueOf(way.shape().attribute("kind"));
        String target = way.shape().attribute("target");
        if (kind == WayKind.POST) {
            out.open("address");
        }
        Runnable words =
                target.isEmpty()
                        ? () -> lines(lines, kind)
                        : () -> blocks.wrap("a", Map.of("href", target), () -> lines(lines, kind));
        changes.numbersAfter(
                words,
                () -> {
                    if (kind == WayKind.POST) {
                        out.close("address");
                    }
                });
        boolean reshaped = way instanceof Part.Changed changed && changed.isReshaped();
        if (reshaped) {
            changes.retargeted((Part.Changed) way);
        }
        if (!marks.isEmpty() || reshaped) {
            changes.number();
        }
        out.close("dd").newline();
    }

    private void lines(List<Part> lines, WayKind kind) {
        for (int i = 0; i < lines.size(); i++) {
            Part line = lines.get(i);
            if (i > 0) {
                out.open("br").newline();
            }
            Map<String, String> attributes =
                    kind == WayKind.HOURS || kind == WayKind.LANGUAGES
                            ? Map.of()
                            : Map.of("translate", "no");
            boolean begins = changes.begins(line);
            changes.within(line, () -> blocks.wrap("bdi", attributes, () -> blocks.text(line)));
            if (begins) {
                changes.number();
            }
        }
    }
}
