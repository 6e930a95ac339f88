package dev.noticeboard.report;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.output.Json;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionCounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What changed as one JSON object, by the names that {@code changes.json} has: every section with
 * what became of it. A section that moved is there once, where it stands now.
 */
final class RedlineJson {

    /** The object, its lines ending in line feeds. */
    String write(Redline redline) {
        List<SectionChange> sections =
                redline.sections().stream().filter(section -> !section.isMovedAway()).toList();
        return Json.object()
                .with("notice", redline.newerHead().attribute("notice"))
                .with("lang", redline.newerHead().attribute("lang"))
                .with("from", redline.olderHead().attribute("version"))
                .with("to", redline.newerHead().attribute("version"))
                .with("counts", counts(redline.counts()))
                .with("sections", Json.array(sections, section -> section(redline, section)))
                .pretty();
    }

    private static Json counts(Counts counts) {
        return Json.object()
                .with("added", counts.added())
                .with("removed", counts.removed())
                .with("moved", counts.moved())
                .with("renamed", counts.renamed())
                .with("changed", counts.changed())
                .with("unchanged", counts.unchanged())
                .with("words-in", counts.wordsIn())
                .with("words-out", counts.wordsOut())
                .with("changes", counts.changes());
    }

    private static Json section(Redline redline, SectionChange section) {
        SectionCounts counts = redline.counts(section);
        return Json.object()
                .with("change", section.outcome().name().toLowerCase(Locale.ROOT))
                .with("rewritten", section.rewritten())
                .with("reworded", section.alsoReworded())
                .with("heading", heading(section))
                .with("older-anchor", redline.origin(section).flatMap(RedlineJson::anchor))
                .with("newer-anchor", section.newer().flatMap(RedlineJson::anchor))
                .with("words-in", counts.wordsIn())
                .with("words-out", counts.wordsOut())
                .with("changes", counts.changes());
    }

    /** The words of its heading, as they are now where they were changed. */
    private static Optional<String> heading(SectionChange section) {
        return section.parts().stream()
                .filter(part -> part.shape().kind() == Kind.HEADING)
                .findFirst()
                .map(Spans::of)
                .map(
                        spans ->
                                spans.stream()
                                        .filter(
                                                span ->
                                                        span.mark() == section.mark()
                                                                || span.mark() != Mark.REMOVED)
                                        .map(Span::text)
                                        .reduce("", String::concat)
                                        .strip());
    }

    private static Optional<String> anchor(Node shape) {
        return Optional.of(shape.attribute("anchor")).filter(anchor -> !anchor.isEmpty());
    }
}
