package dev.noticeboard.check;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Running text as it was typed, with all that is surely meant as it stands taken out of sight.
 *
 * <p>Lines of the source stay lines. Code, escapes, character references and open facts read as
 * {@link #MASK}, one for each code point, so that no pattern takes them for something else.
 */
final class MaskedText {

    /** What stands for a character that is meant as it stands. */
    static final char MASK = '\uFFFC';

    private static final char SOFT = '\n';
    private static final char HARD = '\u2028';
    private static final Set<String> LETTER_BY_LETTER = Set.of("code", "kbd", "samp");

    private final PlacedText placed;

    private MaskedText(PlacedText placed) {
        this.placed = placed;
    }

    static MaskedText of(List<Inline> content) {
        return new MaskedText(PlacedText.of(content.stream().flatMap(MaskedText::flat).toList()));
    }

    /** The same, with the words of links taken out of sight, since they speak of another page. */
    static MaskedText withoutLinks(List<Inline> content) {
        return of(
                content.stream()
                        .map(
                                i ->
                                        i instanceof Inline.Link link
                                                ? masked(i.place(), words(link))
                                                : i)
                        .toList());
    }

    /** Where the character at an index stands in the sources. */
    Place placeAt(int index) {
        return placed.placeAt(index);
    }

    /** Every match of a pattern; in multi-line patterns, lines are the lines of the source. */
    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text()).results();
    }

    /** Whether a pattern matches anywhere. */
    boolean has(Pattern pattern) {
        return pattern.matcher(text()).find();
    }

    String text() {
        return placed.toString();
    }

    /** The lines, without their ends. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        String text = text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == SOFT || text.charAt(i) == HARD) {
                boolean shown = i < text.length() && text.charAt(i) == HARD;
                lines.add(new Line(start, text.substring(start, i), shown));
                start = i + 1;
            }
        }
        return lines;
    }

    /**
     * A line.
     *
     * @param start the index of its first character
     * @param text its text, without its end
     * @param brokenAfter whether a visitor sees that it ends
     */
    record Line(int start, String text, boolean brokenAfter) {}

    private static Stream<Inline> flat(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return Stream.of(text.escaped() ? masked(text.place(), text.words()) : text);
        } else if (inline instanceof Inline.SoftBreak) {
            return Stream.of(text(inline.place(), String.valueOf(SOFT)));
        } else if (inline instanceof Inline.HardBreak) {
            return Stream.of(text(inline.place(), String.valueOf(HARD)));
        } else if (inline instanceof Inline.Code code) {
            return Stream.of(masked(code.place(), code.text()));
        } else if (inline instanceof Inline.OpenFact open) {
            return Stream.of(masked(open.place(), open.question()));
        } else if (inline instanceof Inline.Element element) {
            return flatElement(element);
        }
        return inline.content().stream().flatMap(MaskedText::flat);
    }

    private static Stream<Inline> flatElement(Inline.Element element) {
        if (element.name().equals("br")) {
            return Stream.of(text(element.place(), String.valueOf(HARD)));
        } else if (LETTER_BY_LETTER.contains(element.name())) {
            return Stream.of(masked(element.place(), PlacedText.words(element.content())));
        }
        return element.content().stream().flatMap(MaskedText::flat);
    }

    private static Inline masked(Place place, String words) {
        int length = words.codePointCount(0, words.length());
        return text(place, String.valueOf(MASK).repeat(length));
    }

    private static String words(Inline.Link link) {
        return PlacedText.words(link.content());
    }

    private static Inline text(Place place, String words) {
        return new Inline.Text(place, words, false);
    }
}
