package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Each table has a caption, and header cells that say what they head (WCAG 2.2, 1.3.1; H39, H63).
 *
 * <p>What the columns of a table in an article hold is for its editor to say, and {@code
 * table-without-header} has asked for it at its place in the sources. A caption that its editor
 * wrote is the editor's as well.
 */
final class Tables implements PageInspection {

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    private static final Set<String> TABLE = Set.of("table");
    private static final Set<String> ARTICLE = Set.of("article");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return Stream.concat(
                page.elements("table").flatMap(table -> table(page, table)),
                page.elements("th").filter(cell -> !hasScope(cell)).map(cell -> cell(page, cell)));
    }

    private static Stream<Finding> table(BuiltPage page, Element table) {
        Stream.Builder<Finding> findings = Stream.builder();
        boolean captioned =
                table.children().stream()
                        .limit(1)
                        .anyMatch(e -> e.normalName().equals("caption") && BuiltPage.hasWords(e));
        boolean ours = BuiltPage.around(table, ARTICLE).isEmpty();
        boolean written = table.children().is("caption:not([data-nb])");
        if (!captioned && (ours || !written)) {
            findings.add(
                    page.finding(
                            PAGE_STRUCTURE,
                            table,
                            "a table has no caption",
                            "begin it with a caption element that says what it shows"));
        }
        boolean headed =
                table.getElementsByTag("th").stream()
                        .anyMatch(
                                cell ->
                                        BuiltPage.around(cell, TABLE)
                                                .filter(table::equals)
                                                .isPresent());
        if (!headed && ours) {
            findings.add(
                    page.finding(
                            PAGE_STRUCTURE,
                            table,
                            "a table has no header cells",
                            "name its columns or its rows by th elements"));
        }
        return findings.build();
    }

    private static boolean hasScope(Element cell) {
        return SCOPES.contains(cell.attr("scope").toLowerCase(Locale.ROOT));
    }

    private static Finding cell(BuiltPage page, Element cell) {
        return page.finding(
                PAGE_STRUCTURE,
                cell,
                "a header cell does not say whether it heads a row or a column",
                "give the th element scope=\"row\" or scope=\"col\"");
    }
}
