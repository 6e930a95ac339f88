package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PipeTable;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lines that look like a table are shown as a table.
 *
 * <p>Judged is a line of dashes and pipes below a line with a pipe, two lines in a row that begin
 * and end with a pipe, and a frame of plus signs. Links set apart by pipes stay silent.
 */
final class TableAsText implements Check {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:\\|\\s*)?:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|.*\\|\\s*");
    // The bar that keyboards for Chinese and Japanese write.
    private static final Pattern WIDE_ROW = Pattern.compile("\\s*｜.*｜.*｜\\s*");
    private static final Pattern FRAME = Pattern.compile("\\s*\\+(?:[-=]+\\+)+\\s*");

    private static final String MEND =
            "put an empty line before it, and below its first line a line such as | --- | --- |"
                    + " with as many cells";

    @Override
    public Rule rule() {
        return Rule.TABLE_AS_TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().blocks(Block.Paragraph.class).flatMap(this::in).toList();
    }

    private Stream<Finding> in(Block.Paragraph paragraph) {
        MaskedText written = MaskedText.of(paragraph.content());
        List<MaskedText.Line> lines = written.lines();
        return firstRow(lines)
                .map(
                        line ->
                                FRAME.matcher(line.text()).matches()
                                        ? framed(
                                                written,
                                                lines.subList(lines.indexOf(line), lines.size()))
                                        : finding(written, line, MEND))
                .stream();
    }

    // Converters draw such a frame around each row, which may take several lines.
    private Finding framed(MaskedText written, List<MaskedText.Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (MaskedText.Line line : lines) {
            if (FRAME.matcher(line.text()).matches()) {
                rows.add(List.copyOf(row));
                row.clear();
            } else if (ROW.matcher(line.text()).matches()) {
                String inner = line.text().strip().replaceAll("^\\||\\|$", "");
                add(List.of(inner.split("\\|", -1)), row);
            } else {
                break;
            }
        }
        rows.removeIf(List::isEmpty);
        return finding(written, lines.get(0), rows.isEmpty() ? MEND : PipeTable.mend(rows));
    }

    private static void add(List<String> cells, List<String> row) {
        for (int i = 0; i < cells.size(); i++) {
            if (i < row.size()) {
                row.set(i, row.get(i) + " " + cells.get(i));
            } else {
                row.add(cells.get(i));
            }
        }
    }

    private static Optional<MaskedText.Line> firstRow(List<MaskedText.Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> startsTable(lines.get(i).text(), next(lines, i)))
                .mapToObj(lines::get)
                .findFirst();
    }

    private static String next(List<MaskedText.Line> lines, int index) {
        return index + 1 < lines.size() ? lines.get(index + 1).text() : "";
    }

    private static boolean startsTable(String line, String next) {
        boolean separated =
                line.contains("|") && next.contains("|") && SEPARATOR.matcher(next).matches();
        boolean rows =
                (ROW.matcher(line).matches() && ROW.matcher(next).matches())
                        || (WIDE_ROW.matcher(line).matches() && WIDE_ROW.matcher(next).matches());
        return separated || rows || FRAME.matcher(line).matches();
    }

    private Finding finding(MaskedText written, MaskedText.Line line, String mend) {
        return Finding.of(
                rule(), written.placeAt(line.start()), "a table is shown as running text", mend);
    }
}
