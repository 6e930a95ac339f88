package dev.noticeboard.readability;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import java.util.List;
import java.util.stream.Stream;

/** The running text that sentences stand in, one piece for each paragraph. */
final class Prose {

    // UAX #29, rule SB4: a sentence ends at a line separator. A visitor sees a line end there.
    private static final String LINE_END = "\u2028";

    private Prose() {}

    /** The paragraphs in some blocks, however deep, but not in tables. */
    static Stream<PlacedText> of(List<Block> blocks) {
        return blocks.stream().flatMap(Prose::of);
    }

    private static Stream<PlacedText> of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(
                    PlacedText.of(paragraph.content().stream().flatMap(Prose::flat).toList()));
        }
        return block instanceof Block.Table ? Stream.empty() : block.children().flatMap(Prose::of);
    }

    private static Stream<Inline> flat(Inline inline) {
        boolean breaks = inline instanceof Inline.Element element && element.name().equals("br");
        if (breaks || inline instanceof Inline.HardBreak) {
            return Stream.of(text(inline.place(), LINE_END));
        } else if (inline instanceof Inline.OpenFact) {
            return Stream.empty();
        } else if (inline.content().isEmpty()) {
            return Stream.of(inline);
        }
        return inline.content().stream().flatMap(Prose::flat);
    }

    private static Inline text(Place place, String words) {
        return new Inline.Text(place, words, false);
    }
}
