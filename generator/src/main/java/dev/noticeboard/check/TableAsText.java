package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
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
    private static final Pattern FRAME = Pattern.compile("\\s*\\+(?:[-=]+\\+)+\\s*");

    @Override
    public Rule rule() {
        return Rule.TABLE_AS_TEXT;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().blocks(Block.Paragraph.class).flatMap(this::in).toList();
    }

    private Stream<Finding> in(Block.Paragraph paragraph) {
        Written written = Written.of(paragraph.content());
        return firstRow(written.lines()).map(line -> finding(written, line)).stream();
    }

    private static Optional<Written.Line> firstRow(List<Written.Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> startsTable(lines.get(i).text(), next(lines, i)))
                .mapToObj(lines::get)
                .findFirst();
    }

    private static String next(List<Written.Line> lines, int index) {
        return index + 1 < lines.size() ? lines.get(index + 1).text() : "";
    }

    private static boolean startsTable(String line, String next) {
        boolean separated =
                line.contains("|") && next.contains("|") && SEPARATOR.matcher(next).matches();
        boolean rows = ROW.matcher(line).matches() && ROW.matcher(next).matches();
        return separated || rows || FRAME.matcher(line).matches();
    }

    private Finding finding(Written written, Written.Line line) {
        return Finding.of(
                rule(),
                written.placeAt(line.start()),
                "a table is shown as running text",
                "put an empty line before it, and below its first line a line such as | --- | --- |"
                        + " with as many cells");
    }
}
