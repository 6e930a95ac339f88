package dev.noticeboard.article;

import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Markers.Delimiter;
import dev.noticeboard.model.Numerals;
import java.util.Map;

/**
 * The markers of a list that counts, as its tree holds them: what does not follow from the rest.
 *
 * <p>A list holds its first number, its numerals where they are not digits, and its delimiter where
 * it is not a point. An item holds its number where that is not one more than the one before it.
 */
public final class Numbering {

    /** The attribute of an item whose number does not follow from the one before it. */
    static final String NUMBER = "number";

    private static final String START = "start";
    private static final String NUMERALS = "numerals";
    private static final String DELIMITER = "delimiter";

    private final Markers markers;
    private int next;

    private Numbering(Markers markers, int start) {
        this.markers = markers;
        this.next = start;
    }

    static void write(Markers markers, int start, Map<String, String> attributes) {
        attributes.put(START, Integer.toString(start));
        if (markers.numerals() != Numerals.DECIMAL) {
            attributes.put(NUMERALS, markers.numerals().word());
        }
        if (markers.delimiter() != Delimiter.POINT) {
            attributes.put(DELIMITER, markers.delimiter().word());
        }
    }

    /** Counts the items of a list from its first on. */
    public static Numbering of(Node list) {
        return new Numbering(markers(list), Integer.parseInt(list.attribute(START)));
    }

    /** What stands before the items of a list that counts. */
    public static Markers markers(Node list) {
        String numerals = list.attribute(NUMERALS);
        String delimiter = list.attribute(DELIMITER);
        return new Markers(
                numerals.isEmpty() ? Numerals.DECIMAL : Numerals.of(numerals),
                delimiter.isEmpty() ? Delimiter.POINT : Delimiter.of(delimiter));
    }

    /** The number of the next item. */
    public int number(Node item) {
        String own = item.attribute(NUMBER);
        int number = own.isEmpty() ? next : Integer.parseInt(own);
        next = number + 1;
        return number;
    }

    /** The marker of the next item, such as {@code (iv)}. */
    public String marker(Node item) {
        return markers.of(number(item));
    }
}
