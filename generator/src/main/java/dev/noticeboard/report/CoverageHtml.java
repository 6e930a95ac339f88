package dev.noticeboard.report;

import dev.noticeboard.coverage.RequirementResult;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.RuleSet;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import java.util.List;
import java.util.Map;

/**
 * What became of requirements, as one page for whoever answers for a notice. That page is no page
 * of the site: it carries its style within, asks not to be indexed, and nothing publishes it. The
 * site can have the same as a page of its own.
 */
final class CoverageHtml {

    private static final Markup HEAD =
            new Markup(
                    """
                    <!doctype html>
                    <html lang="en">
                    <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <meta name="robots" content="noindex">
                    <title>What the laws ask for</title>
                    <style>
                    :root { color-scheme: light dark; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
                    body { max-inline-size: 80rem; margin: 2rem auto; padding-inline: 1rem }
                    table { border-collapse: collapse; inline-size: 100%; margin-block: 1rem 3rem }
                    caption { text-align: start; font-weight: bold; padding-block: .5rem }
                    th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
                    td:nth-child(4) { min-inline-size: 7rem }
                    td:nth-child(5) { min-inline-size: 14rem }
                    th:first-child, td:last-child { min-inline-size: 12rem }
                    .column { display: none }
                    @media (max-width: 40em) {
                      thead { position: absolute; clip-path: inset(50%) }
                      table, caption, tbody, tr, th, td { display: block }
                      tr { border: 1px solid; margin-block-end: .5rem }
                      th, td { border: 0 }
                      .column { display: block; font-size: .85rem; font-weight: normal }
                    }
                    .lacking { font-weight: bold; text-decoration: underline }
                    p { max-inline-size: 45rem }
                    </style>
                    </head>
                    <body>
                    <main>
                    <h1>What the laws ask for</h1>
                    """);

    private final Html out = new Html();
    private List<String> columns = List.of();

    private CoverageHtml() {}

    static String of(List<VersionCoverage> versions) {
        return new CoverageHtml().page(versions);
    }

    /** The same of one version, to be held by a page of the site. */
    static Markup part(VersionCoverage version) {
        CoverageHtml part = new CoverageHtml();
        part.line("p", "The version of " + version.version() + ". " + CoverageLabels.DISCLAIMER);
        part.version(version, "");
        return part.out.done();
    }

    private String page(List<VersionCoverage> versions) {
        out.markup(HEAD);
        line("p", CoverageLabels.DISCLAIMER);
        if (versions.isEmpty()) {
            line("p", CoverageLabels.NOTHING);
        }
        versions.forEach(each -> version(each, each.notice() + ", " + each.version() + ": "));
        out.close("main").newline().close("body").newline().close("html").newline();
        return out.done().html();
    }

    /**
     * Writes what became of a version.
     *
     * @param of what stands before each heading
     */
    private void version(VersionCoverage version, String of) {
        version.laws().forEach(law -> law(version, law, of));
        PlainLanguageTables.of(version).ifPresent(plain -> plain(plain, of));
    }

    private void law(VersionCoverage version, RuleSet law, String of) {
        line("h2", of + law.title());
        String citation = law.law().citation();
        line(
                "p",
                "%s, %s%s The rule set was last compared with the text of the law on %s."
                        .formatted(
                                law.law().name(),
                                citation,
                                citation.endsWith(".") ? "" : ".",
                                law.law().textChecked()));
        line("p", "It applies to: " + law.appliesWhen());
        openTable(
                CoverageLabels.counts(version, law),
                List.of("Requirement", "Citation", "It asks", "Status", "How", "Where"));
        // Two notices may name one law, and two laws one requirement: an id has to stand once.
        String prefix = version.notice() + "/" + version.version() + "/" + law.id() + "/";
        version.of(law).forEach(covered -> row(prefix, covered));
        closeTable();
    }

    private void plain(PlainLanguageTables plain, String of) {
        line("h2", of + plain.title());
        for (PlainLanguageTables.Table table : plain.tables()) {
            if (table.rows().isEmpty()) {
                line("p", table.caption());
            } else {
                table(table);
            }
        }
    }

    private void table(PlainLanguageTables.Table table) {
        openTable(table.caption(), table.rows().get(0));
        for (List<String> row : table.rows().subList(1, table.rows().size())) {
            out.open("tr");
            header(row.get(0));
            for (int column = 1; column < row.size(); column++) {
                cell(column, Map.of(), row.get(column));
            }
            out.close("tr").newline();
        }
        closeTable();
    }

    private void openTable(String caption, List<String> columns) {
        out.open("table", Map.of("class", "cards")).newline();
        line("caption", caption);
        this.columns = columns;
        out.open("thead").newline().open("tr");
        columns.forEach(column -> out.open("th", Map.of("scope", "col")).text(column).close("th"));
        out.close("tr").newline().close("thead").newline().open("tbody").newline();
    }

    private void closeTable() {
        out.close("tbody").newline().close("table").newline();
    }

    private void row(String prefix, RequirementResult covered) {
        boolean lacking = covered.status().isLacking();
        String verified = CoverageLabels.verified(covered);
        out.open("tr", Map.of("id", prefix + covered.requirement().id()));
        header(covered.requirement().id());
        cell(
                1,
                Map.of(),
                covered.requirement().citation()
                        + (verified.isEmpty() ? "" : " (" + verified + ")"));
        cell(2, Map.of(), covered.requirement().requires());
        cell(
                3,
                lacking ? Map.of("class", "lacking") : Map.of(),
                CoverageLabels.of(covered.status()));
        String hint = lacking ? covered.words().map(words -> "; " + words).orElse("") : "";
        cell(4, Map.of(), CoverageLabels.how(covered) + hint);
        cell(5, Map.of(), CoverageLabels.hasPlace(covered) ? covered.place().toString() : "–");
        out.close("tr").newline();
    }

    private void header(String words) {
        out.open("th", Map.of("scope", "row"));
        column(0);
        out.text(words).close("th");
    }

    private void cell(int column, Map<String, String> attributes, String words) {
        out.open("td", attributes);
        column(column);
        out.text(words).close("td");
    }

    // On a narrow screen a row is a card, in which each cell says what it is.
    private void column(int column) {
        out.open("span", Map.of("class", "column")).text(columns.get(column)).close("span");
    }

    private void line(String element, String words) {
        out.open(element).text(words).close(element).newline();
    }
}
