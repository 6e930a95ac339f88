package dev.noticeboard.source.html;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.source.kernel.Anchors;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the definition lists of HTML. */
final class HtmlDefinitions {

    private final HtmlBlocks blocks;
    private final Anchors anchors;

    HtmlDefinitions(HtmlBlocks blocks, Anchors anchors) {
        this.blocks = blocks;
        this.anchors = anchors;
    }

    /**
     * A definition list; what stands in it outside terms and meanings is a meaning, and reported.
     */
    Block read(Element list, Place place) {
        Entries entries = new Entries();
        addAll(list, entries);
        addStray(entries);
        entries.finish();
        return new Block.DefinitionList(place, entries.definitions);
    }

    // HTML, section 4.4.9: a div may stand around a term and its meanings.
    private void addAll(Element parent, Entries entries) {
        for (Node child : parent.childNodes()) {
            String name = child instanceof Element element ? element.normalName() : "";
            if (name.equals("div")) {
                addAll((Element) child, entries);
            } else if (name.equals("dt") || name.equals("dd")) {
                addStray(entries);
                add((Element) child, entries);
            } else {
                blocks.read(child, entries.between);
            }
        }
    }

    private void add(Element entry, Entries entries) {
        Tag tag = blocks.tag(entry);
        if (tag.name().equals("dd")) {
            entries.meanings.add(new Block.Item(blocks.place(tag), blocks.nested(entry)));
            return;
        }
        if (!entries.meanings.isEmpty()) {
            entries.finish();
        }
        List<Inline> words = blocks.text(entry);
        String anchor = anchors.term(PlacedText.words(words));
        entries.terms.add(new Block.Term(blocks.place(tag), anchor, words));
    }

    private void addStray(Entries entries) {
        blocks.stray(entries.between, "definition list", "<dd> and </dd>")
                .ifPresent(entries.meanings::add);
    }

    /** The entries of one list, as they are read. */
    private static final class Entries {

        private final List<Block.Definition> definitions = new ArrayList<>();
        private final List<Block.Term> terms = new ArrayList<>();
        private final List<Block.Item> meanings = new ArrayList<>();
        private final HtmlFlow between = new HtmlFlow();

        /** A definition is complete. */
        void finish() {
            definitions.add(new Block.Definition(terms, meanings));
            terms.clear();
            meanings.clear();
        }
    }
}
