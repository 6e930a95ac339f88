package dev.noticeboard.seal;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;

/** The first headings, blocks and footnotes of a text, as many as are wanted. */
final class Beginning {

    private int left;

    Beginning(int parts) {
        this.left = parts;
    }

    List<Section> sections(List<Section> sections) {
        List<Section> first = new ArrayList<>();
        for (Section section : sections) {
            if (left > 0) {
                left--;
                first.add(
                        new Section(
                                section.place(),
                                section.level(),
                                section.written(),
                                section.anchor(),
                                section.explicit(),
                                section.heading(),
                                section.meets(),
                                blocks(section.blocks()),
                                sections(section.sections())));
            }
        }
        return first;
    }

    List<Footnote> footnotes(List<Footnote> footnotes) {
        List<Footnote> first = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            if (left > 0) {
                left--;
                first.add(
                        new Footnote(
                                footnote.label(),
                                footnote.number(),
                                blocks(footnote.blocks()),
                                footnote.place()));
            }
        }
        return first;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> first = blocks.subList(0, Math.min(left, blocks.size()));
        left -= first.size();
        return first;
    }
}
