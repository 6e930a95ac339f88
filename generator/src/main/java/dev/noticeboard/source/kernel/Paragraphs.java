package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.List;
import java.util.Optional;

/** A paragraph, or the directive that stands alone in one. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The part that running text is; empty where there is none. */
    static Optional<Part> part(Place place, List<Inline> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Block block =
                content.size() == 1 && content.get(0) instanceof Inline.Value value
                        ? Directives.block(value)
                        : new Block.Paragraph(place, content);
        return Optional.of(new Part.Piece(block));
    }

    /** The same as a list of one part or none. */
    public static List<Part> of(Place place, List<Inline> content) {
        return part(place, content).stream().toList();
    }
}
