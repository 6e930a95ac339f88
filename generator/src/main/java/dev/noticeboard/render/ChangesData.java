package dev.noticeboard.render;

import dev.noticeboard.article.Node;
import dev.noticeboard.output.Json;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionCounts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code changes.json}: what a version changed, for programs. */
final class ChangesData {

    private ChangesData() {}

    /**
     * The file of a version.
     *
     * @param edition the notice in the language of the file
     * @param compared the version and the one before it
     */
    static SiteFile of(Edition edition, Comparison compared) {
        String path = edition.changesData(compared.newer()).path();
        Redline redline = compared.redline();
        // What moved stands in the data once, where it is now.
        List<SectionChange> sections =
                redline.sections().stream().filter(section -> !section.isMovedAway()).toList();
        Json.Members json =
                Json.object()
                        .with("notice", edition.notice().slug())
                        .with("lang", edition.language())
                        .with("from", compared.older().name())
                        .with("to", compared.newer().name())
                        .with("address", edition.changes(compared.newer()).from(path))
                        .with("same", redline.isUntouched())
                        .with("older-title", edition.article(compared.older()).title())
                        .with("newer-title", edition.article(compared.newer()).title())
                        .with("counts", counts(compared.counts()))
                        .with("changes-in-notes", redline.changesInFootnotes())
                        .with("sections", Json.array(sections, s -> section(s, redline)));
        return SiteFile.text(path, json.pretty(), "application/json");
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

    private static Json section(SectionChange section, Redline redline) {
        SectionCounts counts = redline.counts(section);
        return Json.object()
                .with("change", section.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("rewritten", section.rewritten())
                .with("reworded", section.alsoReworded())
                .with("heading", SectionName.words(section))
                .with("older-anchor", redline.origin(section).flatMap(ChangesData::anchor))
                .with("newer-anchor", section.newer().flatMap(ChangesData::anchor))
                .with("words-in", counts.wordsIn())
                .with("words-out", counts.wordsOut())
                .with("changes", counts.changes());
    }

    private static Optional<String> anchor(Node shape) {
        return Optional.of(shape.attribute("anchor")).filter(anchor -> !anchor.isEmpty());
    }
}
