package dev.noticeboard;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Settings;
import dev.noticeboard.source.text.Sources;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles as lines that a person can read: a row of a table with bars between its cells, an item
 * of a list behind a hyphen, each behind the id of the fact that it shows.
 */
final class FactTexts {

    private FactTexts() {}

    /** A site up to its articles, with its drafts. */
    static AssembledSite prepared(Sources sources, LocalDate asOf) {
        return prepared(new Reading<>(sources, List.of()), asOf);
    }

    static AssembledSite prepared(Reading<Sources> sources, LocalDate asOf) {
        Settings settings =
                new Settings(
                        Path.of("."),
                        Path.of("target"),
                        Optional.of(asOf),
                        Instant.EPOCH,
                        true,
                        FailOn.ERROR,
                        Set.of());
        return new SitePreparation(settings).prepare(sources);
    }

    /** What a version says. */
    static String of(AssembledSite prepared, String notice, String version, String language) {
        Article article =
                prepared.of(notice, version).stream()
                        .map(Assembly::article)
                        .filter(it -> it.language().equals(language))
                        .findFirst()
                        .orElseThrow();
        return lines(ArticleTree.of(article));
    }

    /** What was found, but for the versions that nobody sealed. */
    static List<String> findings(AssembledSite prepared) {
        return prepared.findings().stream()
                .filter(finding -> !finding.rule().equals("unsealed"))
                // A directive is tried in one language, while the others keep their texts.
                .filter(finding -> !finding.rule().equals("translation-differs"))
                .map(FactTexts::line)
                .toList();
    }

    private static String line(Finding finding) {
        return "%s: %s[%s]: %s; %s"
                .formatted(
                        finding.place(),
                        finding.severity().toString().toLowerCase(java.util.Locale.ROOT),
                        finding.rule(),
                        finding.message(),
                        finding.mend());
    }

    private static String lines(Node node) {
        return switch (node.kind()) {
            case TITLE -> "";
            case HEADING -> "\n## " + inline(node) + "\n";
            case CAPTION -> "[" + inline(node) + "]\n";
            case HEAD_ROW, ROW -> id(node) + cells(node) + "\n";
            case ITEM -> "- " + id(node) + cell(node) + "\n";
            default ->
                    node.kind().holdsRunningText()
                            ? inline(node) + "\n"
                            : node.children().stream()
                                    .map(FactTexts::lines)
                                    .collect(Collectors.joining());
        };
    }

    private static String id(Node node) {
        return node.attribute("id").isEmpty() ? "" : "(" + node.attribute("id") + ") ";
    }

    private static String cells(Node row) {
        return row.children().stream().map(FactTexts::cell).collect(Collectors.joining(" | "));
    }

    private static String cell(Node cell) {
        return cell.children().stream()
                .map(
                        block ->
                                block.kind() == NodeKind.LIST
                                        ? block.children().stream()
                                                .map(item -> "- " + id(item) + cell(item))
                                                .collect(Collectors.joining(" "))
                                        : inline(block))
                .collect(Collectors.joining(" / "));
    }

    private static String inline(Node node) {
        return switch (node.kind()) {
            case LINE_BREAK -> " / ";
            case OPEN -> "{open: " + node.text() + "}";
            case STRONG -> "*" + children(node) + "*";
            case LINK -> "<" + children(node) + " -> " + node.attribute("to") + ">";
            case ELEMENT -> "<" + node.attribute("html-lang") + ": " + children(node) + ">";
            default -> node.text() + children(node);
        };
    }

    private static String children(Node node) {
        return node.children().stream().map(FactTexts::inline).collect(Collectors.joining());
    }
}
