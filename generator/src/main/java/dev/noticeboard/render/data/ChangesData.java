package dev.noticeboard.render.data;

import dev.noticeboard.output.Json;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.LocalizedNotice;

/** {@code changes.json}: what a version changed, for programs. */
public final class ChangesData {

    private ChangesData() {}

    /**
     * The file of a version.
     *
     * @param localized the notice in the language of the file
     * @param compared the version and the one before it
     */
    public static SiteFile of(LocalizedNotice localized, Comparison compared) {
        String path = localized.changesData(compared.newer()).path();
        Redline redline = compared.redline();
        Json.Members json =
                Json.object()
                        .with("notice", localized.notice().slug())
                        .with("lang", localized.language())
                        .with("from", compared.older().name())
                        .with("to", compared.newer().name())
                        .with("address", localized.changes(compared.newer()).from(path))
                        .with("same", redline.isUntouched())
                        .with("older-title", localized.article(compared.older()).title())
                        .with("newer-title", localized.article(compared.newer()).title())
                        .with("counts", RedlineData.counts(compared.counts(), redline.quiet()))
                        .with("changes-in-notes", redline.changesInFootnotes())
                        .with("sections", RedlineData.sections(redline, SectionName::words))
                        .with(
                                "changes",
                                new ChangeList(
                                                localized.article(compared.older()),
                                                localized.article(compared.newer()))
                                        .of(redline));
        return SiteFile.text(path, json.pretty(), "application/json");
    }
}
