package dev.noticeboard.source.yaml;

import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.InvisibleCharacters;
import dev.noticeboard.source.text.SourceText;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The characters of a stretch of YAML, counted as SnakeYAML counts them, without those that are no
 * text.
 *
 * <p>SnakeYAML gives up at the first control character, and ends lines at U+0085, U+2028 and U+2029
 * as YAML 1.1 did; here each has a finding and reads as a space. Controls that reorder the text
 * have a finding too, and are left out of the values.
 */
final class YamlCharacters {

    private static final int LONGEST_WORD = 60;

    private final SourceText text;
    private final int[] codePoints;
    private final int[] offsets;
    private final int[] lineStarts;
    private final int firstLine;

    private YamlCharacters(SourceText text, int from, int to) {
        String stretch = text.text().substring(from, to);
        this.text = text;
        this.firstLine = text.placeAt(from).line();
        this.codePoints = stretch.codePoints().toArray();
        this.offsets = new int[codePoints.length + 1];
        offsets[0] = from;
        for (int i = 0; i < codePoints.length; i++) {
            offsets[i + 1] = offsets[i] + Character.charCount(codePoints[i]);
        }
        this.lineStarts = lineStarts(codePoints);
    }

    private static int[] lineStarts(int[] codePoints) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int i = 0; i < codePoints.length; i++) {
            if (codePoints[i] == '\n') {
                starts.add(i + 1);
            }
        }
        return starts.build().toArray();
    }

    /**
     * Looks at a stretch of a file.
     *
     * @param text the file
     * @param from the offset of its first character, with which a line begins
     * @param to the offset after its last one
     * @param findings takes what is wrong
     */
    static YamlCharacters of(SourceText text, int from, int to, Findings findings) {
        YamlCharacters characters = new YamlCharacters(text, from, to);
        for (int i = 0; i < characters.codePoints.length; i++) {
            characters.judge(i, findings);
        }
        return characters;
    }

    private void judge(int index, Findings findings) {
        int codePoint = codePoints[index];
        if (isPlain(codePoint)) {
            return;
        } else if (isNoText(codePoint)) {
            findings.add(
                    Rule.CONTROL_CHARACTER,
                    place(index),
                    "the control character " + name(codePoint),
                    "delete it");
            codePoints[index] = ' ';
        } else if (reorders(codePoint)) {
            findings.add(
                    Rule.BIDI_CONTROL,
                    place(index),
                    "the invisible character " + name(codePoint) + ", which reorders text",
                    "delete it; the direction follows from the language");
        } else if (Character.getType(codePoint) == Character.FORMAT) {
            InvisibleCharacters.judge(
                            codePoint,
                            text.text(),
                            offsets[index],
                            offsets[index + 1],
                            place(index))
                    .ifPresent(findings::add);
        }
    }

    /** Where a character stands, counted in code points from 0. */
    Place place(int index) {
        int at = Math.min(Math.max(index, 0), codePoints.length);
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(text.file(), firstLine + line, at - lineStarts[line] + 1);
    }

    /** The first character from one on that is no white space and begins below its line. */
    int firstBelow(int index) {
        int at = index;
        while (at < codePoints.length && codePoints[at] != '\n') {
            at++;
        }
        while (at < codePoints.length && Character.isWhitespace(codePoints[at])) {
            at++;
        }
        return at;
    }

    /** The word that begins at a character, as far as it is short. */
    String word(int index) {
        int end = index;
        while (end < codePoints.length
                && end < index + LONGEST_WORD
                && !Character.isWhitespace(codePoints[end])) {
            end++;
        }
        return new String(codePoints, index, end - index);
    }

    /** What SnakeYAML is given to read. */
    String readable() {
        return new String(codePoints, 0, codePoints.length);
    }

    /** Whether a value holds what is no text, which only an escape can have put there. */
    static boolean holdsNoText(String value) {
        return !isPlain(value) && value.codePoints().anyMatch(YamlCharacters::isNoText);
    }

    /** Whether any of some characters reorders text: each of these has been found already. */
    boolean reorder(int from, int to) {
        return Arrays.stream(codePoints, from, to).anyMatch(YamlCharacters::reorders);
    }

    /** Whether a value holds what reorders it. */
    static boolean reorders(String value) {
        return !isPlain(value) && value.codePoints().anyMatch(YamlCharacters::reorders);
    }

    /** A value without what is no text and without what reorders it. */
    static String clean(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .filter(codePoint -> !isNoText(codePoint) && !reorders(codePoint))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    // Nearly all values are plain, and all are looked at before any of this is compiled.
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is one of ASCII's that are text, of which nothing is ever said. */
    private static boolean isPlain(int c) {
        return (c >= 0x20 && c < 0x7f) || c == '\n' || c == '\t';
    }

    /** YAML 1.2.2, 5.1 "Character Set", without the line ends of YAML 1.1. */
    private static boolean isNoText(int c) {
        boolean control = (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0);
        boolean lineEnd = c == 0x2028 || c == 0x2029;
        boolean unpaired = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || lineEnd || unpaired || c == 0xfffe || c == 0xffff;
    }

    /** UAX #9, 2.1 to 2.4: embeddings, overrides and isolates. */
    private static boolean reorders(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
