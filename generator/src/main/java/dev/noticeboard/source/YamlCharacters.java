package dev.noticeboard.source;

import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The characters of a stretch of YAML, counted as SnakeYAML counts them, without those that are no
 * text.
 *
 * <p>SnakeYAML gives up at the first control character, and ends lines at U+0085, U+2028 and U+2029
 * as YAML 1.1 did; here each has a finding and reads as a space. Controls that reorder the text
 * have a finding too, and are left out of the values.
 */
final class YamlCharacters {

    private final SourceText text;
    private final int[] offsets;
    private final String readable;

    private YamlCharacters(SourceText text, int[] offsets, String readable) {
        this.text = text;
        this.offsets = offsets;
        this.readable = readable;
    }

    /**
     * Looks at a stretch of a file.
     *
     * @param text the file
     * @param from the offset of its first character
     * @param to the offset after its last one
     * @param findings takes what is wrong
     */
    static YamlCharacters of(SourceText text, int from, int to, Findings findings) {
        List<Integer> offsets = new ArrayList<>();
        StringBuilder readable = new StringBuilder();
        int at = from;
        while (at < to) {
            int codePoint = text.text().codePointAt(at);
            offsets.add(at);
            if (isNoText(codePoint)) {
                findings.add(
                        Rule.CONTROL_CHARACTER,
                        text.placeAt(at),
                        "the control character " + name(codePoint),
                        "delete it");
                readable.append(' ');
            } else {
                if (reorders(codePoint)) {
                    findings.add(
                            Rule.BIDI_CONTROL,
                            text.placeAt(at),
                            "the invisible character " + name(codePoint) + ", which reorders text",
                            "delete it; the direction follows from the language");
                }
                readable.appendCodePoint(codePoint);
            }
            at += Character.charCount(codePoint);
        }
        offsets.add(to);
        return new YamlCharacters(
                text, offsets.stream().mapToInt(Integer::intValue).toArray(), readable.toString());
    }

    /** What SnakeYAML is given to read. */
    String readable() {
        return readable;
    }

    /** The offset in the file of a character, counted in code points from 0. */
    int offset(int index) {
        return offsets[Math.min(Math.max(index, 0), offsets.length - 1)];
    }

    /** The characters between two offsets in the file, as they are written. */
    String written(int from, int to) {
        return text.text().substring(from, Math.max(from, to));
    }

    /** Whether a value holds what is no text, which only an escape can have put there. */
    static boolean holdsNoText(String value) {
        return value.codePoints().anyMatch(YamlCharacters::isNoText);
    }

    /** A value without what is no text and without what reorders it. */
    static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .filter(codePoint -> !isNoText(codePoint) && !reorders(codePoint))
                .forEach(clean::appendCodePoint);
        return clean.toString();
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
