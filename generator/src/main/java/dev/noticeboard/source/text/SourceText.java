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
        this.lineStarts = lineStarts(text);
        this.secondHalves = secondHalves(text);
    }

    // Every character of every file is looked at here, mostly by code that is not compiled yet: by
    // a
    // search that the machine knows, and not in a stream.
    private static int[] lineStarts(String text) {
        IntStream.Builder starts = IntStream.builder().add(0);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        return starts.build().toArray();
    }

    private static int[] secondHalves(String text) {
        IntStream.Builder halves = IntStream.builder();
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i))
                    && Character.isHighSurrogate(text.charAt(i - 1))) {
                halves.add(i);
            }
        }
        return halves.build().toArray();
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
