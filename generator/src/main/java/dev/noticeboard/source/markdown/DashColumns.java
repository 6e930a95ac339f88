package dev.noticeboard.source.markdown;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a table that a line of dashes rules: each begins where a run of dashes does.
 *
 * @param starts where they begin, in cells of a terminal, of which a wide character takes two
 */
record DashColumns(List<Integer> starts) {

    private static final Set<UnicodeScript> WIDE =
            Set.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    DashColumns {
        starts = List.copyOf(starts);
    }

    /** The columns of a line of dashes. */
    static DashColumns of(String ruler) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < ruler.length(); i++) {
            if (isDash(ruler.charAt(i)) && (i == 0 || !isDash(ruler.charAt(i - 1)))) {
                starts.add(i);
            }
        }
        return new DashColumns(starts);
    }

    /** The cells of a row that takes one line or more. */
    List<String> row(List<String> lines) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < starts.size(); column++) {
            int own = column;
            cells.add(
                    lines.stream()
                            .map(line -> cell(line, own))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" ")));
        }
        return cells;
    }

    private String cell(String line, int column) {
        int from = column == 0 ? 0 : index(line, starts.get(column));
        int to = column + 1 < starts.size() ? index(line, starts.get(column + 1)) : line.length();
        return line.substring(from, to).replaceAll("^[ \\t>]+", "").strip();
    }

    /** Where in a line a cell of the terminal begins, or the line's end. */
    private static int index(String line, int cell) {
        int at = 0;
        int index = 0;
        while (index < line.length() && at < cell) {
            int c = line.codePointAt(index);
            at += WIDE.contains(UnicodeScript.of(c)) ? 2 : 1;
            index += Character.charCount(c);
        }
        return index;
    }

    private static boolean isDash(char c) {
        return c == '-' || c == '=';
    }
}
