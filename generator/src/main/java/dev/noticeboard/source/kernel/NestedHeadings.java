package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** Headings that stand where no section can begin: in a list, a quote or a cell. */
public final class NestedHeadings {

    private final MarkdownSource source;

    /** The headings of one text, which is told what is wrong with them. */
    public NestedHeadings(MarkdownSource source) {
        this.source = source;
    }

    /** Parts that stand where no section can begin. */
    public List<Block> nested(List<Part> parts) {
        List<Block> blocks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Piece piece) {
                blocks.add(piece.block());
            } else if (part instanceof Part.Heading heading) {
                blocks.add(inner(heading));
            }
        }
        return blocks;
    }

    private Block inner(Part.Heading heading) {
        source.report(
                Rule.NESTED_HEADING,
                heading.offset(),
                "a heading inside a list, a quote or a table begins no section",
                "move it out, or make it a bold line");
        if (!heading.attributes().equals(HeadingAttributes.NONE)) {
            source.report(
                    Rule.ATTRIBUTE_SHOWN,
                    heading.attributesAt(),
                    "a heading that begins no section has no use for an anchor",
                    "delete the anchor, or move the heading out");
        }
        return new Block.InnerHeading(
                source.placeAt(heading.offset()), heading.level(), heading.content());
    }
}
