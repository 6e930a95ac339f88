package dev.noticeboard.source.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PipeTable;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables that are drawn with dashes and blanks, as converters from word processors write them.
 *
 * <p>CommonMark takes their dashes for a line across the page (4.1), or for the mark of a heading
 * above them (4.3), and the rows for running text. So they are looked for in the lines of the
 * source.
 */
final class DashTables {

    private static final Pattern RULER =
            Pattern.compile(
                    "[ \\t>]*(?:-{2,}(?:[ \\t\u00A0]+-{2,})+|={2,}(?:[ \\t\u00A0]+={2,})+)[ \\t]*");
    private static final Pattern RULE = Pattern.compile("[ \\t>]*(?:-{5,}|={5,})[ \\t]*");

    /** How many lines a table with empty lines between its rows may have. */
    private static final int LONGEST = 400;

    private final MarkdownSource source;
    private final List<String> lines;
    private final int[] starts;
    private final BitSet meant;

    private DashTables(MarkdownSource source, BitSet meant) {
        this.source = source;
        this.lines = List.of(source.text().split("\n", -1));
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
        this.meant = meant;
    }

    /** Reports each of them, outside of what is shown letter by letter and of HTML. */
    static void report(MarkdownSource source, Node document) {
        BitSet meant = new BitSet();
        takeOut(document, meant);
        new DashTables(source, meant).report();
    }

    private static void takeOut(Node parent, BitSet meant) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock || node instanceof HtmlBlock) {
                meant.set(node.getStartOffset(), node.getEndOffset());
            } else if (node instanceof Block) {
                takeOut(node, meant);
            }
        }
    }

    private void report() {
        for (int i = 0; i < lines.size(); i++) {
            if (is(RULER, i) && !meant.get(starts[i])) {
                i = report(i);
            }
        }
    }

    /** Reports the table whose columns a line rules, if it is one; its last line. */
    private int report(int ruler) {
        int top = ruler;
        while (top > 0 && isText(top - 1)) {
            top--;
        }
        boolean framed = top > 0 && top < ruler && is(RULE, top - 1);
        int end = end(ruler, top == ruler, framed);
        DashColumns columns = DashColumns.of(lines.get(ruler));
        List<List<String>> rows = new ArrayList<>();
        if (top < ruler) {
            rows.add(columns.row(lines.subList(top, ruler)));
        }
        rows.addAll(rows(columns, lines.subList(ruler + 1, end)));
        // The first of three lines that rule the same columns stands above their names.
        if (top == ruler && rules(end, columns) && end + 1 < lines.size() && isText(end + 1)) {
            int header = end;
            end = end(header, true, false);
            rows.addAll(rows(columns, lines.subList(header + 1, end)));
        }
        boolean table =
                rows.stream().anyMatch(row -> row.stream().filter(c -> !c.isEmpty()).count() > 1);
        if (!table) {
            return ruler;
        }
        String first = lines.get(top);
        source.report(
                Finding.of(
                        Rule.DASH_TABLE,
                        source.placeAt(
                                starts[top] + first.length() - first.stripLeading().length()),
                        "a table that is drawn with dashes and blanks is shown as running text",
                        PipeTable.mend(rows)));
        return end;
    }

    /** The line after the last row: one that is empty, or the rule that closes the table. */
    private int end(int ruler, boolean headless, boolean framed) {
        int end = ruler + 1;
        while (end < lines.size() && isText(end)) {
            end++;
        }
        int most = Math.min(lines.size(), ruler + LONGEST);
        boolean spaced = end > ruler + 1 && (headless || framed);
        DashColumns columns = DashColumns.of(lines.get(ruler));
        for (int i = end; spaced && i < most && !meant.get(starts[i]); i++) {
            if (framed ? is(RULE, i) : rules(i, columns)) {
                return i;
            } else if (is(RULER, i)) {
                break;
            }
        }
        return end;
    }

    private boolean rules(int line, DashColumns columns) {
        return line < lines.size()
                && is(RULER, line)
                && DashColumns.of(lines.get(line)).equals(columns);
    }

    private static List<List<String>> rows(DashColumns columns, List<String> lines) {
        boolean spaced = lines.stream().anyMatch(String::isBlank);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                row.add(line);
            }
            if (!row.isEmpty() && (!spaced || line.isBlank())) {
                rows.add(columns.row(row));
                row.clear();
            }
        }
        if (!row.isEmpty()) {
            rows.add(columns.row(row));
        }
        return rows;
    }

    private boolean isText(int line) {
        return !lines.get(line).isBlank()
                && !is(RULER, line)
                && !is(RULE, line)
                && !meant.get(starts[line]);
    }

    private boolean is(Pattern pattern, int line) {
        return pattern.matcher(lines.get(line)).matches();
    }
}
