package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the lists of Markdown, each item with the number that was typed before it. */
final class ListReader {

    private final MarkdownSource source;
    private final Function<Node, List<Block>> blocks;

    /**
     * A reader.
     *
     * @param blocks reads what stands in an item
     */
    ListReader(MarkdownSource source, Function<Node, List<Block>> blocks) {
        this.source = source;
        this.blocks = blocks;
    }

    /** A list that CommonMark knows. */
    Block.ItemList read(ListBlock list, Place place) {
        List<Typed> typed = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            typed.add(new Typed(item.getStartOffset(), ((ListItem) item).getOpeningMarker(), item));
        }
        if (!(list instanceof OrderedList)) {
            return new Block.ItemList(
                    place,
                    Optional.empty(),
                    list.isTight(),
                    typed.stream()
                            .map(item -> new Block.Item(item.place(source), item.blocks(blocks)))
                            .toList());
        }
        return numbered(typed, place, list.isTight());
    }

    /** An item with the marker that was typed before it. */
    private record Typed(int offset, CharSequence marker, Node node) {

        String digits() {
            return marker.subSequence(0, marker.length() - 1).toString();
        }

        int number() {
            return Integer.parseInt(digits());
        }

        Place place(MarkdownSource source) {
            return source.placeAt(offset);
        }

        List<Block> blocks(Function<Node, List<Block>> reader) {
            return reader.apply(node);
        }
    }

    private Block.ItemList numbered(List<Typed> typed, Place place, boolean tight) {
        Typed first = typed.get(0);
        boolean padded = first.digits().length() == 2 && first.digits().startsWith("0");
        boolean point = first.marker().charAt(first.marker().length() - 1) == '.';
        Markers markers =
                new Markers(
                        padded ? Numerals.LEADING_ZERO : Numerals.DECIMAL,
                        point ? Delimiter.POINT : Delimiter.PARENTHESIS);
        // CommonMark counts on from the first number, and many write the same one throughout.
        boolean counted =
                typed.size() > 1
                        && typed.stream().allMatch(item -> item.number() == first.number());
        List<Block.Item> items = new ArrayList<>();
        for (Typed item : typed) {
            int number = counted ? first.number() + items.size() : item.number();
            items.add(new Block.Item(item.place(source), number, item.blocks(blocks)));
        }
        reportOther(typed, items, markers);
        return new Block.ItemList(place, Optional.of(markers), tight, items);
    }

    private void reportOther(List<Typed> typed, List<Block.Item> items, Markers markers) {
        for (int i = 0; i < typed.size(); i++) {
            String shown = markers.of(items.get(i).number());
            String written = markers.around(typed.get(i).digits());
            if (!shown.equals(written)) {
                source.report(
                        Rule.LIST_NUMBER,
                        typed.get(i).offset(),
                        "this item is written as " + written + " and shown as " + shown,
                        "write " + shown + ", and on from there, or the number that is meant");
                return;
            }
        }
    }

    /** A list whose markers CommonMark does not know. */
    Block.ItemList read(MarkedLists.ListNode list, Place place) {
        List<Block.Item> items = new ArrayList<>();
        boolean tight = true;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            MarkedLists.ItemNode item = (MarkedLists.ItemNode) node;
            tight = tight && (items.isEmpty() || !isBehindBlankLine(item.markerAt()));
            tight = tight && !isDivided(item);
            items.add(
                    new Block.Item(
                            source.placeAt(item.markerAt()), item.number(), blocks.apply(item)));
        }
        return new Block.ItemList(place, Optional.of(list.markers()), tight, items);
    }

    // CommonMark 0.31.2, section 5.3: a list is loose if a blank line stands between two of its
    // items, or between two blocks that stand directly in one.
    private boolean isDivided(Node item) {
        Node first = item.getFirstChild();
        for (Node node = first; node != null; node = node.getNext()) {
            if (node != first && isBehindBlankLine(start(node))) {
                return true;
            }
        }
        return false;
    }

    private static int start(Node node) {
        return node instanceof MarkedLists.ListNode list ? list.markerAt() : node.getStartOffset();
    }

    private boolean isBehindBlankLine(int offset) {
        String text = source.text();
        int end = text.lastIndexOf('\n', offset - 1);
        int start = end < 0 ? -1 : text.lastIndexOf('\n', end - 1);
        return end > 0
                && text.substring(start + 1, end)
                        .codePoints()
                        .allMatch(c -> c == '>' || c == '\t' || Character.isSpaceChar(c));
    }
}
