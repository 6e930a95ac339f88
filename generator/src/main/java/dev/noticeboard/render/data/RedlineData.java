package dev.noticeboard.render.data;

import dev.noticeboard.article.Node;
import dev.noticeboard.output.Json;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.QuietCounts;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionCounts;
import dev.noticeboard.redline.SectionMoves;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a redline changed, for programs: the part of {@code changes.json} that needs no site. Every
 * section is there with what became of it; one that moved is there once, where it stands now.
 */
public final class RedlineData {

    private RedlineData() {}

    /**
     * One JSON object that stands alone, its lines ending in line feeds.
     *
     * @param redline the redline, without what is left out of it
     * @param leftOut in how many places what is left out changed
     * @param heading the words of a section's heading
     * @param changes the list of changes
     */
    public static String of(
            Redline redline,
            QuietCounts leftOut,
            Function<SectionChange, Optional<String>> heading,
            ChangeList changes) {
        Json.Members ignored = Json.object();
        for (Quiet kind : Quiet.values()) {
            if (leftOut.places().containsKey(kind)) {
                ignored = ignored.with(kind.word(), leftOut.of(kind));
            }
        }
        return Json.object()
                .with("notice", redline.newerHead().attribute("notice"))
                .with("lang", redline.newerHead().attribute("lang"))
                .with("from", redline.olderHead().attribute("version"))
                .with("to", redline.newerHead().attribute("version"))
                .with("counts", counts(redline.counts(), redline.quiet()))
                .with("ignored", ignored)
                .with("sections", sections(redline, heading))
                .with("changes", changes.inSources(redline))
                .pretty();
    }

    static Json counts(Counts counts, QuietCounts quiet) {
        return Json.object()
                .with("added", counts.added())
                .with("removed", counts.removed())
                .with("moved", counts.moved())
                .with("renamed", counts.renamed())
                .with("changed", counts.changed())
                .with("unchanged", counts.unchanged())
                .with("words-in", counts.wordsIn())
                .with("words-out", counts.wordsOut())
                .with("changes", counts.changes())
                .with("quiet", quiet(quiet));
    }

    private static Json quiet(QuietCounts counts) {
        Json.Members quiet = Json.object();
        for (Quiet kind : Quiet.values()) {
            quiet = quiet.with(kind.word(), counts.of(kind));
        }
        return quiet;
    }

    static Json sections(Redline redline, Function<SectionChange, Optional<String>> heading) {
        List<SectionChange> sections =
                redline.sections().stream().filter(section -> !section.isMovedAway()).toList();
        SectionMoves moves = SectionMoves.of(redline);
        return Json.array(
                sections,
                section ->
                        section(
                                section,
                                redline.counts(section),
                                heading.apply(section),
                                moves.origin(section)));
    }

    private static Json section(
            SectionChange section,
            SectionCounts counts,
            Optional<String> heading,
            Optional<Node> origin) {
        return Json.object()
                .with("change", section.outcome().name().toLowerCase(Locale.ROOT))
                .with("rewritten", section.rewritten())
                .with("reworded", section.alsoReworded())
                .with("heading", heading)
                .with("older-anchor", origin.flatMap(RedlineData::anchor))
                .with("newer-anchor", section.newer().flatMap(RedlineData::anchor))
                .with("words-in", counts.wordsIn())
                .with("words-out", counts.wordsOut())
                .with("changes", counts.changes());
    }

    private static Optional<String> anchor(Node shape) {
        return Optional.of(shape.attribute("anchor")).filter(anchor -> !anchor.isEmpty());
    }
}
