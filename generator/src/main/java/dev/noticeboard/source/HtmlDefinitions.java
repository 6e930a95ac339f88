package dev.noticeboard.source;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the definition lists of HTML. */
final class HtmlDefinitions {

    private final HtmlBlocks blocks;
    private final Anchors anchors;

    HtmlDefinitions(HtmlBlocks blocks, Anchors anchors) {
        this.blocks = blocks;
        this.anchors = anchors;
    }

    /** A definition list; what stands in it outside terms and meanings is a meaning. */
    Block read(Element list, Place place) {
        List<Block.Definition> definitions = new ArrayList<>();
        List<Block.Term> terms = new ArrayList<>();
        List<Block.Item> meanings = new ArrayList<>();
        for (Element child : entries(list)) {
            Tag tag = blocks.tag(child);
            if (tag.name().equals("dt")) {
                if (!meanings.isEmpty()) {
                    definitions.add(new Block.Definition(terms, meanings));
                    terms.clear();
                    meanings.clear();
                }
                List<Inline> words = blocks.text(child);
                String anchor = anchors.term(PlainWords.of(words));
                terms.add(new Block.Term(blocks.place(tag), anchor, words));
            } else {
                meanings.add(new Block.Item(blocks.place(tag), blocks.nested(child)));
            }
        }
        definitions.add(new Block.Definition(terms, meanings));
        return new Block.DefinitionList(place, definitions);
    }

    // HTML, section 4.4.9: a div may stand around a term and its meanings.
    private static List<Element> entries(Element list) {
        List<Element> entries = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.normalName().equals("div")) {
                entries.addAll(entries(child));
            } else {
                entries.add(child);
            }
        }
        return entries;
    }
}
