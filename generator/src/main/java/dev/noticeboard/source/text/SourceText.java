package dev.noticeboard.source.text;

import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of one source file, and where in it everything stands.
 *
 * <p>Offsets are UTF-16 units from 0, as Java strings count; places are lines and code points from
 * 1, as people do. Line ends are line feeds alone: the reader has made them so.
 */
public final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int[] secondHalves;

    /**
     * Holds a text.
     *
     * @param file the path below the source folder, with {@code /} between its parts
     * @param text the text, its lines ending in line feeds alone
     */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts =
                IntStream.concat(
                                IntStream.of(0),
                                IntStream.range(0, text.length())
                                        .filter(i -> text.charAt(i) == '\n')
                                        .map(i -> i + 1))
                        .toArray();
        this.secondHalves =
                IntStream.range(1, text.length())
                        .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
                        .toArray();
    }

    /** The path below the source folder. */
    public String file() {
        return file;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /**
     * The place of an offset; one past the end of the text is the place after its last character.
     */
    public Place placeAt(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int index = lineIndexOf(at);
        int start = lineStarts[index];
        int pairs = halvesBefore(at) - halvesBefore(start);
        return new Place(file, index + 1, at - start - pairs + 1);
    }

    // Counted once for the whole text: a line may be as long as a book, with a finding at each
    // word.
    private int halvesBefore(int offset) {
        int found = Arrays.binarySearch(secondHalves, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** The offset at which a line begins; lines count from 1. */
    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /** A line without its line end, or an empty text where there is no such line. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        return text.substring(start, end);
    }

    /** All lines, without their line ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= lineStarts.length; line++) {
            lines.add(line(line));
        }
        return List.copyOf(lines);
    }

    private int lineIndexOf(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
