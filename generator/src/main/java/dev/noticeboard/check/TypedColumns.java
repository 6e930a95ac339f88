package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.PipeTable;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that were typed with tabs, or with many blanks, are a table.
 *
 * <p>To Markdown both are one space, so that the rows run together in one paragraph. Judged are two
 * lines in a row with a tab between their words, and three with three blanks or more; in one
 * paragraph, in paragraphs or items that follow each other, or indented so that they read as code.
 * A number or a mark, a tab and a text is no row but a clause or an item.
 */
final class TypedColumns implements Check {

    private static final Pattern GAP = Pattern.compile("\\h*\\t\\h*|\\h{3,}");
    private static final Pattern MARK =
            Pattern.compile(
                    "[(\\[]?(?:\\d{1,3}(?:\\.\\d{1,3})*|\\p{L}{1,2}|[ivxlcdmIVXLCDM]{1,7}|\\W)[.)\\]:]*");

    /**
     * A line that may be a row: where it stands, how its cells are told apart, and what they hold.
     */
    private record Row(Supplier<Place> place, boolean tabs, boolean code, List<String> cells) {}

    @Override
    public Rule rule() {
        return Rule.TYPED_COLUMNS;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents().siblings().stream().flatMap(this::in).toList();
    }

    /** Whether a line is a row of columns that were typed with tabs. */
    static boolean isRow(String line) {
        return row(() -> Place.startOf(""), line, false).filter(Row::tabs).isPresent();
    }

    /** Whether lines that are shown as code are such columns. */
    static boolean isTable(Block.Code code) {
        return rows(code).stream().filter(row -> row.filter(Row::tabs).isPresent()).count() > 1;
    }

    private Stream<Finding> in(List<Block> siblings) {
        List<Finding> found = new ArrayList<>();
        List<Row> table = new ArrayList<>();
        for (Block block : siblings) {
            for (Optional<Row> row : rows(block)) {
                if (row.isEmpty() || !goesOn(table, row.get())) {
                    finding(table).ifPresent(found::add);
                    table.clear();
                }
                row.ifPresent(table::add);
            }
        }
        finding(table).ifPresent(found::add);
        return found.stream();
    }

    private static boolean goesOn(List<Row> table, Row row) {
        return table.isEmpty()
                || (table.get(0).tabs() == row.tabs()
                        && (row.tabs() || table.get(0).cells().size() == row.cells().size()));
    }

    private Optional<Finding> finding(List<Row> table) {
        if (table.size() < 2 || (table.size() < 3 && !table.get(0).tabs())) {
            return Optional.empty();
        }
        int width = table.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return Optional.of(
                Finding.of(
                        rule(),
                        table.get(0).place().get(),
                        "columns that are typed with %s are shown as running text"
                                .formatted(table.get(0).tabs() ? "tabs" : "blanks"),
                        PipeTable.mend(table.stream().map(row -> cells(row, width)).toList())));
    }

    // What reads as code began with a tab: its first cell is empty.
    private static List<String> cells(Row row, int width) {
        if (!row.code() || row.cells().size() == width) {
            return row.cells();
        }
        List<String> cells = new ArrayList<>(List.of(""));
        cells.addAll(row.cells());
        return cells;
    }

    /** The rows of a block, and nothing for each line that is none. */
    private static List<Optional<Row>> rows(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return rows(paragraph);
        } else if (block instanceof Block.Code code && !code.fenced()) {
            return rows(code);
        } else if (block instanceof Block.ItemList list) {
            return list.items().stream().flatMap(item -> rows(item).stream()).toList();
        }
        return List.of(Optional.empty());
    }

    private static List<Optional<Row>> rows(Block.Item item) {
        // An item stands in a line of its own, so that blanks in it set its words apart and no
        // more.
        return item.blocks().size() == 1 && item.blocks().get(0) instanceof Block.Paragraph only
                ? rows(only).stream().map(row -> row.filter(Row::tabs)).toList()
                : List.of(Optional.empty());
    }

    private static List<Optional<Row>> rows(Block.Paragraph paragraph) {
        MaskedText written = MaskedText.of(paragraph.content());
        if (!written.has(GAP)) {
            return List.of(Optional.empty());
        }
        return written.lines().stream()
                .map(
                        line ->
                                row(() -> written.placeAt(line.start()), line.text(), false)
                                        .filter(row -> row.tabs() || !line.brokenAfter()))
                .toList();
    }

    private static List<Optional<Row>> rows(Block.Code code) {
        List<Optional<Row>> rows = new ArrayList<>();
        for (String line : code.text().lines().toList()) {
            int number = code.place().line() + rows.size();
            int column = rows.isEmpty() ? code.place().column() : 1;
            rows.add(row(() -> new Place(code.place().file(), number, column), line, true));
        }
        return rows;
    }

    private static Optional<Row> row(Supplier<Place> place, String line, boolean code) {
        String text = line.strip();
        boolean tabs = text.contains("\t");
        List<String> cells =
                tabs
                        ? Stream.of(text.split("\t", -1)).map(String::strip).toList()
                        : List.of(GAP.split(text));
        boolean tight = tabs && cells.stream().filter(String::isEmpty).count() * 2 > cells.size();
        List<String> own = tight || gapsOnly(cells) ? List.of(GAP.split(text)) : cells;
        boolean clause = own.size() == 2 && MARK.matcher(own.get(0)).matches();
        return own.size() < 2 || clause || !hasWords(own)
                ? Optional.empty()
                : Optional.of(new Row(place, tabs, code, own));
    }

    // Several tabs between two cells only set the second one further off.
    private static boolean gapsOnly(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() == 2;
    }

    private static boolean hasWords(List<String> cells) {
        return cells.stream()
                        .filter(cell -> cell.codePoints().anyMatch(Character::isLetterOrDigit))
                        .count()
                > 1;
    }
}
