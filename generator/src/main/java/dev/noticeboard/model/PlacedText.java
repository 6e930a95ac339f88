package dev.noticeboard.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of running text as one string that knows where each of them stands in the sources.
 *
 * <p>Line ends read as one space, footnote references and anchors as nothing, values and open facts
 * as they were written.
 */
public final class PlacedText {

    private record Run(int start, Place place) {}

    private final String text;
    private final List<Run> runs;
    private final int[] secondHalves;

    private PlacedText(String text, List<Run> runs) {
        this.text = text;
        this.runs = runs;
        this.secondHalves = secondHalves(text);
    }

    /** The words of running text. */
    public static PlacedText of(List<Inline> content) {
        Maker maker = new Maker();
        maker.addAll(content);
        return new PlacedText(maker.text.toString(), maker.runs);
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
        int low = 0;
        int high = runs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (runs.get(middle).start <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Run found = runs.get(low);
        int end = Math.max(found.start, Math.min(index, text.length()));
        int pairs = halvesBefore(end) - halvesBefore(found.start);
        return found.place.plus(end - found.start - pairs);
    }

    // One run may be as long as a book, and have a finding at each of its words.
    private int halvesBefore(int index) {
        int at = Arrays.binarySearch(secondHalves, index);
        return at >= 0 ? at : -at - 1;
    }

    private static int[] secondHalves(String text) {
        int[] found = {};
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count + 1) : found;
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Puts the words together. */
    private static final class Maker {

        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

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
}
