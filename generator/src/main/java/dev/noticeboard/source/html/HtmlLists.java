package dev.noticeboard.source.html;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads the lists of HTML, each item with the number that a browser would show. */
final class HtmlLists {

    private static final String ITEMS = "<li> and </li>";

    private final HtmlBlocks blocks;

    HtmlLists(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    /** Whether a value is a whole number as the attributes of lists take them. */
    static boolean isNumber(String value) {
        return value.strip().matches("-?[0-9]{1,9}");
    }

    /** The numerals that a value of {@code type} stands for (HTML, section 4.4.5). */
    static Optional<Numerals> numerals(String type) {
        return switch (type.strip()) {
            case "1" -> Optional.of(Numerals.DECIMAL);
            case "a" -> Optional.of(Numerals.LOWER_LETTER);
            case "A" -> Optional.of(Numerals.UPPER_LETTER);
            case "i" -> Optional.of(Numerals.LOWER_ROMAN);
            case "I" -> Optional.of(Numerals.UPPER_ROMAN);
            default -> Optional.empty();
        };
    }

    /** A list; what stands in it outside its items is an item, and reported. */
    Block read(Element list, Tag tag) {
        Optional<Markers> markers =
                tag.name().equals("ol") ? Optional.of(markers(tag)) : Optional.empty();
        Counting items = new Counting(markers.isPresent(), list, tag);
        HtmlFlow between = new HtmlFlow();
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                blocks.stray(between, "list", ITEMS).ifPresent(items::addStray);
                Tag own = blocks.tag(item);
                items.add(new Block.Item(blocks.place(own), blocks.nested(item)), own);
            } else {
                blocks.read(child, between);
            }
        }
        blocks.stray(between, "list", ITEMS).ifPresent(items::addStray);
        boolean tight = list.select("> li > p").isEmpty();
        return new Block.ItemList(blocks.place(tag), markers, tight, items.items);
    }

    private static Markers markers(Tag tag) {
        return new Markers(
                tag.value("type").flatMap(HtmlLists::numerals).orElse(Numerals.DECIMAL),
                Delimiter.POINT);
    }

    private static Optional<Integer> number(Tag tag, String attribute) {
        return tag.value(attribute)
                .filter(HtmlLists::isNumber)
                .map(value -> Integer.valueOf(value.strip()));
    }

    /** The numbers of a list's items (HTML, section 4.4.8: the ordinal value). */
    private static final class Counting {

        private final List<Block.Item> items = new ArrayList<>();
        private final boolean counts;
        private final int step;
        private int next;

        Counting(boolean counts, Element list, Tag tag) {
            boolean reversed = tag.value("reversed").isPresent();
            this.counts = counts;
            this.step = reversed ? -1 : 1;
            this.next = number(tag, "start").orElse(reversed ? list.select("> li").size() : 1);
        }

        void add(Block.Item item, Tag tag) {
            next = number(tag, "value").orElse(next);
            addStray(item);
        }

        void addStray(Block.Item item) {
            items.add(new Block.Item(item.place(), counts ? next : 0, item.blocks()));
            next += step;
        }
    }
}
