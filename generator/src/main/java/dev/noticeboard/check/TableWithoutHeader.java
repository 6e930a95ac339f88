package dev.noticeboard.check;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;

/**
 * A table says what its columns hold.
 *
 * <p>A table of which each row begins with its own name, as HTML can write it, needs no names of
 * columns; a single empty cell in the corner is no fault.
 */
final class TableWithoutHeader implements Check {

    @Override
    public Rule rule() {
        return Rule.TABLE_WITHOUT_HEADER;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contents()
                .blocks(Block.Table.class)
                .filter(table -> !hasColumnNames(table) && !hasRowNames(table))
                .map(this::finding)
                .toList();
    }

    private static boolean hasColumnNames(Block.Table table) {
        return table.head().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !Contents.of(cell.blocks()).words().isEmpty());
    }

    private static boolean hasRowNames(Block.Table table) {
        return table.head().isEmpty()
                && !table.body().isEmpty()
                && table.body().stream()
                        .allMatch(
                                row -> row.cells().stream().limit(1).allMatch(Block.Cell::header));
    }

    private Finding finding(Block.Table table) {
        return Finding.of(
                rule(),
                table.place(),
                "the columns of this table have no names",
                "write in its first row what each column holds");
    }
}
