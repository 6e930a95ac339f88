package dev.noticeboard.source.html;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.source.kernel.BareAddresses;
import dev.noticeboard.source.kernel.Margins;
import dev.noticeboard.source.kernel.Paragraphs;
import dev.noticeboard.source.kernel.Part;
import java.util.ArrayList;
import java.util.List;

/** Blocks one after the other, with the running text between them gathered into paragraphs. */
final class HtmlFlow {

    private final List<Part> parts = new ArrayList<>();
    private final List<Inline> text = new ArrayList<>();

    /** Where running text goes until the next block. */
    List<Inline> text() {
        return text;
    }

    /** What was gathered so far is a paragraph. */
    void endParagraph() {
        List<Inline> content = BareAddresses.linked(Margins.trimmed(text));
        text.clear();
        if (!content.isEmpty()) {
            parts.addAll(Paragraphs.of(content.get(0).place(), content));
        }
    }

    /** A block follows. */
    void add(Block block) {
        add(new Part.Piece(block));
    }

    /** A block or a heading follows. */
    void add(Part part) {
        endParagraph();
        parts.add(part);
    }

    List<Part> finish() {
        endParagraph();
        return List.copyOf(parts);
    }

    /** All parts so far, after which it begins anew. */
    List<Part> take() {
        List<Part> taken = finish();
        parts.clear();
        return taken;
    }
}
