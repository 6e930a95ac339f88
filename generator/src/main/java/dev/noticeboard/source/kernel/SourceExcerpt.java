package dev.noticeboard.source.kernel;

import dev.noticeboard.source.text.InvisibleCharacters;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of the source as it reads once the marks of the quotes and lists around it, and the
 * characters that are no text, are taken off; it knows where each character came from.
 */
public final class SourceExcerpt {

    /**
     * A line of a block, without the marks before it.
     *
     * @param start the offset at which it begins
     * @param length how many UTF-16 units it has
     */
    public record Line(int start, int length) {}

    private final String text;
    private final int[] offsets;
    private final int end;

    private SourceExcerpt(String text, int[] offsets, int end) {
        this.text = text;
        this.offsets = offsets;
        this.end = end;
    }

    /** What running text inside a number of quotes reads between two offsets, line by line. */
    public static SourceExcerpt within(MarkdownSource source, int quotes, int start, int end) {
        String whole = source.text();
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[end - start];
        int length = 0;
        for (int at = start; at < end; ) {
            int next = whole.indexOf('\n', at) + 1;
            int stop = next == 0 || next > end ? end : next;
            length = append(whole, at, stop, text, offsets, length);
            at = stop < end ? afterMarks(whole, stop, end, quotes) : end;
        }
        return new SourceExcerpt(text.toString(), Arrays.copyOf(offsets, length), end);
    }

    /**
     * The lines of blocks, one below the other.
     *
     * @param end the offset at which the last of them ends
     */
    public static SourceExcerpt of(MarkdownSource source, List<Line> lines, int end) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[lines.stream().mapToInt(Line::length).sum()];
        int length = 0;
        for (Line line : lines) {
            int stop = line.start() + line.length();
            length = append(source.text(), line.start(), stop, text, offsets, length);
        }
        return new SourceExcerpt(text.toString(), Arrays.copyOf(offsets, length), end);
    }

    /** What it reads. */
    public String text() {
        return text;
    }

    /** Where in the source the character at an index stands. */
    public int offset(int index) {
        return index < offsets.length ? offsets[index] : end;
    }

    // CommonMark 0.31.2, section 5.1: a line that goes on may leave out the marks of its quotes.
    private static int afterMarks(String text, int start, int end, int quotes) {
        int at = skipBlanks(text, start, end);
        for (int left = quotes; left > 0 && at < end && text.charAt(at) == '>'; left--) {
            at = skipBlanks(text, at + 1, end);
        }
        return at;
    }

    private static int skipBlanks(String text, int start, int end) {
        int at = start;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private static int append(
            String source, int start, int end, StringBuilder text, int[] offsets, int length) {
        int filled = length;
        int stop = Math.min(end, source.length());
        for (int at = start; at < stop; ) {
            int c = source.codePointAt(at);
            int next = Math.min(at + Character.charCount(c), stop);
            if (!InvisibleCharacters.removed(c)) {
                for (int unit = at; unit < next; unit++) {
                    text.append(source.charAt(unit));
                    offsets[filled++] = unit;
                }
            }
            at = next;
        }
        return filled;
    }
}
