package dev.noticeboard.render.data;

import dev.noticeboard.output.Json;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.Edition;

/** {@code changes.json}: what a version changed, for programs. */
public final class ChangesData {

    private ChangesData() {}

    /**
     * The file of a version.
     *
     * @param edition the notice in the language of the file
     * @param compared the version and the one before it
     */
    public static SiteFile of(Edition edition, Comparison compared) {
        String path = edition.changesData(compared.newer()).path();
        Redline redline = compared.redline();
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
                        .with("counts", RedlineData.counts(compared.counts(), redline.quiet()))
                        .with("changes-in-notes", redline.changesInFootnotes())
                        .with("sections", RedlineData.sections(redline, SectionName::words))
                        .with(
                                "changes",
                                new ChangeList(
                                                edition.article(compared.older()),
                                                edition.article(compared.newer()))
                                        .of(redline));
        return SiteFile.text(path, json.pretty(), "application/json");
    }
}
