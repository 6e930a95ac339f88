package dev.noticeboard.translation;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Items that somebody typed and that Markdown reads as a paragraph, such as {@code 1.text} or
 * {@code *text}. That they are no list is said of the source; a translation of it says the same all
 * the same.
 */
final class TypedItems {

    private static final Pattern TIGHT =
            Pattern.compile(
                    "(?<number>\\p{Nd}{1,3})[.)、．](?=[^\\p{Nd}\\s])"
                            + "|[•·‣◦▪][\\s\\u00A0]*|\\*(?=[^\\s*])");
    private static final Pattern SPACED =
            Pattern.compile(TIGHT + "|(?<spaced>\\p{Nd}{1,3})[.)][\\s\\u00A0]+");

    private TypedItems() {}

    /**
     * An item.
     *
     * @param place where it begins
     * @param number the number in its marker; empty where it has none
     * @param words what follows the marker
     * @param lastLine the line in which it ends
     */
    record Item(Place place, String number, String words, int lastLine) {

        /** Whether it is the next item: without numbers any is. */
        boolean follows(Item before) {
            return (number.isEmpty() || before.number.isEmpty())
                    ? number.equals(before.number)
                    : Integer.parseInt(number) == Integer.parseInt(before.number) + 1;
        }
    }

    private record Line(Place place, String words) {}

    /** The items of a paragraph, or none where it is no more than a paragraph. */
    static List<Item> of(List<Inline> paragraph) {
        List<Line> lines = lines(paragraph);
        boolean several =
                lines.stream().filter(line -> SPACED.matcher(line.words).lookingAt()).count() > 1;
        return of(lines, several ? SPACED : TIGHT);
    }

    /** The same where a space may follow the number, and the item be alone. */
    static List<Item> spaced(List<Inline> paragraph) {
        return of(lines(paragraph), SPACED);
    }

    private static List<Item> of(List<Line> lines, Pattern marker) {
        if (lines.isEmpty() || !marker.matcher(lines.get(0).words).lookingAt()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Line line : lines) {
            Matcher begins = marker.matcher(line.words);
            if (begins.lookingAt()) {
                items.add(
                        new Item(
                                line.place,
                                number(begins),
                                line.words.substring(begins.end()),
                                line.place.line()));
            } else {
                Item last = items.remove(items.size() - 1);
                items.add(
                        new Item(
                                last.place,
                                last.number,
                                last.words + " " + line.words,
                                line.place.line()));
            }
        }
        return items;
    }

    private static String number(Matcher marker) {
        String number = marker.group("number");
        if (number == null && marker.pattern().equals(SPACED)) {
            number = marker.group("spaced");
        }
        return number == null ? "" : number;
    }

    private static List<Line> lines(List<Inline> paragraph) {
        List<Line> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : paragraph) {
            if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
                end(line, lines);
            } else {
                line.add(inline);
            }
        }
        end(line, lines);
        return lines;
    }

    private static void end(List<Inline> line, List<Line> lines) {
        if (!line.isEmpty()) {
            lines.add(new Line(line.get(0).place(), PlacedText.words(line).strip()));
            line.clear();
        }
    }
}
