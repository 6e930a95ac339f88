package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.HeadingAttributes;
import dev.noticeboard.source.kernel.MarkdownSource;
import dev.noticeboard.source.kernel.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Makes a tree of sections out of headings and what stands between them.
 *
 * <p>A section is a child of the nearest one above it whose heading was written at a shallower
 * level. It is shown one level below its parent, whatever was written, so that no level is skipped;
 * the shallowest is shown at 2, and none below 6.
 */
final class SectionTree {

    private static final int SHALLOWEST = 2;
    private static final int DEEPEST = 6;

    private final MarkdownSource source;
    private final Anchors anchors;

    SectionTree(MarkdownSource source, Anchors anchors) {
        this.source = source;
        this.anchors = anchors;
    }

    /** The sections of the shallowest level. */
    List<Section> of(List<Part> parts) {
        List<Draft> drafts = drafts(parts);
        drafts.forEach(this::claim);
        drafts.forEach(this::name);
        return tree(drafts);
    }

    private List<Draft> drafts(List<Part> parts) {
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Heading heading) {
                drafts.add(new Draft(source.placeAt(heading.offset()), Optional.of(heading)));
            } else if (part instanceof Part.Piece piece) {
                if (drafts.isEmpty()) {
                    drafts.add(new Draft(piece.block().place(), Optional.empty()));
                }
                drafts.get(drafts.size() - 1).blocks.add(piece.block());
            }
        }
        return drafts;
    }

    private void claim(Draft draft) {
        draft.heading
                .filter(heading -> !heading.attributes().anchor().isEmpty())
                .flatMap(
                        heading ->
                                anchors.claim(
                                        heading.attributes().anchor(),
                                        heading.attributesAt() + heading.attributes().anchorAt()))
                .ifPresent(
                        anchor -> {
                            draft.anchor = anchor;
                            draft.explicit = true;
                        });
    }

    private void name(Draft draft) {
        if (!draft.explicit && draft.heading.isPresent()) {
            Part.Heading heading = draft.heading.get();
            String wanted = heading.attributes().anchor();
            draft.anchor =
                    anchors.automatic(
                            wanted.isEmpty() ? PlacedText.words(heading.content()) : wanted);
        }
    }

    private static List<Section> tree(List<Draft> drafts) {
        List<Draft> roots = new ArrayList<>();
        Deque<Draft> above = new ArrayDeque<>();
        for (Draft draft : drafts) {
            while (!above.isEmpty() && above.peek().written() >= draft.written()) {
                above.pop();
            }
            (above.isEmpty() ? roots : above.peek().children).add(draft);
            if (draft.heading.isPresent()) {
                above.push(draft);
            }
        }
        return roots.stream().map(root -> root.section(SHALLOWEST)).toList();
    }

    private static final class Draft {

        private final Place place;
        private final Optional<Part.Heading> heading;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Draft> children = new ArrayList<>();
        private String anchor = "";
        private boolean explicit;

        Draft(Place place, Optional<Part.Heading> heading) {
            this.place = place;
            this.heading = heading;
        }

        int written() {
            return heading.map(Part.Heading::level).orElse(0);
        }

        Section section(int level) {
            int below = Math.min(level + 1, DEEPEST);
            List<Inline> words = heading.map(Part.Heading::content).orElse(List.of());
            List<String> meets =
                    heading.map(Part.Heading::attributes)
                            .map(HeadingAttributes::meets)
                            .orElse(List.of());
            return new Section(
                    place,
                    level,
                    written(),
                    anchor,
                    explicit,
                    words,
                    meets,
                    blocks,
                    children.stream().map(child -> child.section(below)).toList());
        }
    }
}
