package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of facts, each item of which is known by the id of the fact that it shows. */
final class FactList {

    private final FactPhrases words;
    private final List<Block.Item> items = new ArrayList<>();

    FactList(FactPhrases words) {
        this.words = words;
    }

    void item(String id, List<Inline> content) {
        items.add(
                new Block.Item(
                        words.place(),
                        Optional.of(id),
                        Optional.empty(),
                        0,
                        List.of(words.paragraph(content))));
    }

    /** The list; nothing where it has no item. */
    List<Block> blocks() {
        return items.isEmpty()
                ? List.of()
                : List.of(new Block.ItemList(words.place(), Optional.empty(), true, items));
    }
}
