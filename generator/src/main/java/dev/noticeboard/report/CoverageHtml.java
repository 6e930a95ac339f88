package dev.noticeboard.report;

import dev.noticeboard.coverage.Covered;
import dev.noticeboard.coverage.CoveredVersion;
import dev.noticeboard.model.RuleSet;
import java.util.List;

/**
 * What became of requirements, as one page for whoever answers for a notice. It is no page of the
 * site: it carries its style within, asks not to be indexed, and nothing publishes it.
 */
final class CoverageHtml {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; font: 1rem/1.5 -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
            body { max-inline-size: 80rem; margin: 2rem auto; padding-inline: 1rem }
            table { border-collapse: collapse; inline-size: 100%; margin-block: 1rem 3rem }
            caption { text-align: start; font-weight: bold; padding-block: .5rem }
            th, td { border: 1px solid; padding: .4rem .6rem; text-align: start; vertical-align: top; overflow-wrap: anywhere }
            td:nth-child(4) { min-inline-size: 7rem }
            th:first-child, td:last-child { min-inline-size: 12rem }
            .lacking { font-weight: bold; text-decoration: underline }
            p { max-inline-size: 45rem }
            """;

    private CoverageHtml() {}

    static String of(List<CoveredVersion> versions) {
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width,"
                                + " initial-scale=1\">\n")
                .append("<meta name=\"robots\" content=\"noindex\">\n")
                .append("<title>What the laws ask for</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>What the laws ask for</h1>\n<p>")
                .append(escaped(CoverageWords.DISCLAIMER))
                .append("</p>\n");
        if (versions.isEmpty()) {
            page.append("<p>").append(escaped(CoverageWords.NOTHING)).append("</p>\n");
        }
        for (CoveredVersion version : versions) {
            version.laws().forEach(law -> law(version, law, page));
            PlainLanguageTables.of(version).ifPresent(plain -> plain(version, plain, page));
        }
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void law(CoveredVersion version, RuleSet law, StringBuilder page) {
        page.append("<h2>")
                .append(escaped(version.notice() + ", " + version.version() + ": " + law.title()))
                .append("</h2>\n<p>")
                .append(escaped(law.law().name() + ", " + law.law().citation()))
                .append(law.law().citation().endsWith(".") ? " The" : ". The")
                .append(" rule set was last compared with the text of the law on ")
                .append(law.law().textChecked())
                .append(".</p>\n<p>It applies to: ")
                .append(escaped(law.appliesWhen()))
                .append("</p>\n<table>\n<caption>")
                .append(escaped(CoverageWords.counts(version, law)))
                .append("</caption>\n");
        head(List.of("Requirement", "Citation", "It asks", "Status", "How", "Where"), page);
        // Two notices may name one law, and two laws one requirement: an id has to stand once.
        String prefix = version.notice() + "/" + version.version() + "/" + law.id() + "/";
        version.of(law).forEach(covered -> row(prefix, covered, page));
        page.append("</tbody>\n</table>\n");
    }

    private static void plain(
            CoveredVersion version, PlainLanguageTables plain, StringBuilder page) {
        page.append("<h2>")
                .append(escaped(version.notice() + ", " + version.version() + ": " + plain.title()))
                .append("</h2>\n");
        for (PlainLanguageTables.Table table : plain.tables()) {
            if (table.rows().isEmpty()) {
                page.append("<p>").append(escaped(table.caption())).append("</p>\n");
            } else {
                table(table, page);
            }
        }
    }

    private static void table(PlainLanguageTables.Table table, StringBuilder page) {
        page.append("<table>\n<caption>").append(escaped(table.caption())).append("</caption>\n");
        head(table.rows().get(0), page);
        for (List<String> row : table.rows().subList(1, table.rows().size())) {
            page.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.subList(1, row.size()).forEach(words -> cell(words, page));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private static void head(List<String> columns, StringBuilder page) {
        page.append("<thead>\n<tr>");
        for (String column : columns) {
            page.append("<th scope=\"col\">").append(escaped(column)).append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
    }

    private static void row(String prefix, Covered covered, StringBuilder page) {
        String verified = CoverageWords.verified(covered);
        page.append("<tr id=\"")
                .append(escaped(prefix + covered.requirement().id()))
                .append("\"><th scope=\"row\">")
                .append(escaped(covered.requirement().id()))
                .append("</th>");
        cell(
                covered.requirement().citation()
                        + (verified.isEmpty() ? "" : " (" + verified + ")"),
                page);
        cell(covered.requirement().requires(), page);
        page.append("<td").append(covered.status().isLacking() ? " class=\"lacking\">" : ">");
        page.append(escaped(CoverageWords.of(covered.status()))).append("</td>");
        String hint =
                covered.status().isLacking()
                        ? covered.words().map(words -> "; " + words).orElse("")
                        : "";
        cell(CoverageWords.how(covered) + hint, page);
        cell(CoverageWords.hasPlace(covered) ? covered.place().toString() : "–", page);
        page.append("</tr>\n");
    }

    private static void cell(String words, StringBuilder page) {
        page.append("<td>").append(escaped(words)).append("</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
