package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.Numbering;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lists as HTML. The marker that was typed is the marker that the browser draws: {@code type},
 * {@code start} and {@code value} say what HTML can, a class names the counter style of the theme
 * for what it cannot.
 */
final class ListHtml {

    /** From how many characters on a marker needs more room, and from how many on the most. */
    private static final int LONG = 3;

    private static final int LONGEST = 7;

    private static final String BULLET = "marker-bullet";

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;

    ListHtml(Html out, InlineHtml inlines, Phrases phrases) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
    }

    /** Writes an item, by its index, with some attributes, and something before its words. */
    interface ItemWriter {
        void write(int item, Map<String, String> attributes, Runnable before);
    }

    /** Writes a list; one that counted or counts is one whose items have numbers. */
    void write(Part list, Map<String, String> marks, ItemWriter items) {
        List<ItemMarkers> markers = ItemMarkers.of(list);
        boolean counts = counts(list.shape()) || counts(older(list));
        String element = counts ? "ol" : "ul";
        Map<String, String> attributes = new TreeMap<>(marks);
        if (counts) {
            attributes.putAll(ofList(list.shape(), markers));
        }
        out.open(element, attributes).newline();
        int expected = Integer.parseInt(attributes.getOrDefault("start", "1"));
        for (int i = 0; i < markers.size(); i++) {
            Part item = list.parts().get(i);
            int number = markers.get(i).number().orElse(expected);
            items.write(
                    i,
                    counts
                            ? ofItem(list, item, markers.get(i), number != expected)
                            : ofBullet(markers.get(i)),
                    was(markers.get(i)));
            expected = number + 1;
        }
        out.close(element);
    }

    private static Node older(Part list) {
        return list instanceof Part.Changed changed ? changed.older() : list.shape();
    }

    private static boolean counts(Node list) {
        return list.kind() == NodeKind.ORDERED_LIST;
    }

    private static Map<String, String> ofList(Node shape, List<ItemMarkers> markers) {
        Map<String, String> attributes = new TreeMap<>();
        int start =
                markers.isEmpty() && counts(shape)
                        ? Numbering.of(shape).number(shape)
                        : markers.stream().findFirst().map(m -> m.number().orElse(1)).orElse(1);
        if (start != 1) {
            attributes.put("start", Integer.toString(start));
        }
        StringBuilder classes = new StringBuilder();
        if (counts(shape)) {
            Markers style = Numbering.markers(shape);
            type(style.numerals()).ifPresent(type -> attributes.put("type", type));
            if (style.delimiter() != Delimiter.POINT || style.numerals() == Numerals.LEADING_ZERO) {
                classes.append(styleClass(style));
            }
        } else {
            classes.append(BULLET);
        }
        String room = room(markers);
        classes.append(classes.isEmpty() || room.isEmpty() ? "" : " ").append(room);
        if (!classes.isEmpty()) {
            attributes.put("class", classes.toString());
        }
        return attributes;
    }

    private static String room(List<ItemMarkers> markers) {
        int longest = markers.stream().mapToInt(each -> each.newerWords().length()).max().orElse(0);
        return longest > LONGEST ? "markers-longest" : longest > LONG ? "markers-long" : "";
    }

    /** HTML, section 4.4.5; digits need none. */
    private static Optional<String> type(Numerals numerals) {
        return switch (numerals) {
            case DECIMAL, LEADING_ZERO -> Optional.empty();
            case LOWER_LETTER -> Optional.of("a");
            case UPPER_LETTER -> Optional.of("A");
            case LOWER_ROMAN -> Optional.of("i");
            case UPPER_ROMAN -> Optional.of("I");
        };
    }

    private static String styleClass(Markers style) {
        return "marker-" + style.numerals().word() + "-" + style.delimiter().word();
    }

    private static Map<String, String> ofItem(
            Part list, Part item, ItemMarkers markers, boolean jumps) {
        Map<String, String> attributes = new TreeMap<>();
        if (jumps) {
            markers.number().ifPresent(number -> attributes.put("value", Integer.toString(number)));
        }
        // What was taken out of a list keeps the marker that it had there.
        if (item.mark() == Mark.REMOVED && !sameStyle(list.shape(), older(list))) {
            attributes.put(
                    "class",
                    counts(older(list)) ? styleClass(Numbering.markers(older(list))) : BULLET);
        }
        if (markers.isRenumbered()) {
            attributes.put("data-was", markers.olderWords());
        }
        return attributes;
    }

    private static Map<String, String> ofBullet(ItemMarkers markers) {
        return markers.isRenumbered() && !markers.olderWords().isEmpty()
                ? Map.of("data-was", markers.olderWords())
                : Map.of();
    }

    private static boolean sameStyle(Node newer, Node older) {
        return newer.kind() == older.kind()
                && (!counts(newer) || Numbering.markers(newer).equals(Numbering.markers(older)));
    }

    private Runnable was(ItemMarkers markers) {
        return markers.isRenumbered() && !markers.olderWords().isEmpty()
                ? () -> was(markers.olderWords(), Map.of())
                : () -> {};
    }

    /** Says which marker stood here in the older text, where no item begins now. */
    void was(String marker) {
        was(marker, Map.of("data-was", marker));
    }

    private void was(String marker, Map<String, String> own) {
        Map<String, String> attributes = new TreeMap<>(own);
        attributes.putAll(inlines.apparatus("was"));
        String words = phrases.words("change.marker", Map.of("marker", marker));
        out.open("span", attributes).text(words + " \u00b7 ").close("span");
    }
}
