package dev.noticeboard.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of running text as one string that knows where each of them stands in the sources.
 *
 * <p>Line ends read as one space, footnote references and anchors as nothing, values and open facts
 * as they were written.
 */
public final class PlacedText {

    private record Run(int start, Place place) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    private PlacedText() {}

    /** The words of running text. */
    public static PlacedText of(List<Inline> content) {
        PlacedText placed = new PlacedText();
        placed.addAll(content);
        return placed;
    }

    /** The words alone. */
    public static String words(List<Inline> content) {
        return of(content).toString();
    }

    /**
     * Whether somebody could read something there, and not just spaces and invisible characters.
     */
    public static boolean hasWords(String text) {
        return text.codePoints()
                .anyMatch(
                        c ->
                                !Character.isWhitespace(c)
                                        && !Character.isSpaceChar(c)
                                        && !Character.isISOControl(c)
                                        && Character.getType(c) != Character.FORMAT);
    }

    /** Where the character at an index (in UTF-16 units, from 0) stands in the sources. */
    public Place placeAt(int index) {
        Run found = runs.get(0);
        for (Run run : runs) {
            if (run.start > index) {
                break;
            }
            found = run;
        }
        return found.place.plus(text.codePointCount(found.start, Math.max(found.start, index)));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void addAll(List<Inline> content) {
        content.forEach(this::add);
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text words) {
            append(words.place(), words.words());
        } else if (inline instanceof Inline.Code code) {
            append(code.place(), code.text());
        } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
            append(inline.place(), " ");
        } else if (inline instanceof Inline.Value value) {
            append(value.place(), "{{" + value.name() + "}}");
        } else if (inline instanceof Inline.OpenFact open) {
            append(open.place(), "{{open: " + open.question() + "}}");
        } else {
            addAll(inline.content());
        }
    }

    private void append(Place place, String words) {
        runs.add(new Run(text.length(), place));
        text.append(words);
    }
}
