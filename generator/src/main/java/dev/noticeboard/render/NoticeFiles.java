package dev.noticeboard.render;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.render.data.ChangesData;
import dev.noticeboard.render.data.DataFiles;
import dev.noticeboard.render.data.Feed;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.ListedNotice;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.page.AliasPages;
import dev.noticeboard.render.page.CorrectionRedlines;
import dev.noticeboard.render.page.CoveragePages;
import dev.noticeboard.render.page.Frames;
import dev.noticeboard.render.page.HistoryPages;
import dev.noticeboard.render.page.IndexPages;
import dev.noticeboard.render.page.NoticePages;
import dev.noticeboard.render.page.ProposedRedlines;
import dev.noticeboard.render.page.RedlinePages;
import dev.noticeboard.render.page.SectionHistories;
import dev.noticeboard.render.page.SectionsPages;
import dev.noticeboard.render.page.VersionRedlines;
import dev.noticeboard.render.theme.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All pages and data files of one notice. */
final class NoticeFiles {

    private final SiteSources sources;
    private final Frames frames;
    private final DataFiles data;
    private final SiteFiles files;
    private final List<Manifest.VersionEntry> versions = new ArrayList<>();

    private NoticeFiles(SiteSources sources, Frames frames, SiteFiles files) {
        this.sources = sources;
        this.frames = frames;
        this.data = new DataFiles(sources);
        this.files = files;
    }

    static RenderedNotice of(SiteSources sources, Notice notice, Frames frames, SiteFiles files) {
        NoticeFiles made = new NoticeFiles(sources, frames, files);
        List<LocalizedNotice> localizations =
                sources.site().languages().stream()
                        .map(language -> LocalizedNotice.of(sources, notice, language))
                        .toList();
        localizations.forEach(localized -> made.add(localized, localizations));
        made.aliases(localizations);
        return new RenderedNotice(
                localizations.stream()
                        .map(localized -> ListedNotice.of(localized, localizations.get(0)))
                        .toList(),
                files.all(),
                made.versions,
                files.listed());
    }

    private void aliases(List<LocalizedNotice> localizations) {
        LocalizedNotice original = localizations.get(0);
        if (original.notice().aliases().isEmpty() || original.shown().isEmpty()) {
            return;
        }
        AliasPages aliases =
                new AliasPages(sources, new IndexPages(sources, frames), localizations);
        for (String alias : original.notice().aliases()) {
            String page = SiteAddresses.alias(alias);
            AliasPages.Made made = aliases.of(page, original);
            files.page(page, made.page(), true, made.anchors());
        }
    }

    private void add(LocalizedNotice localized, List<LocalizedNotice> localizations) {
        Comparisons comparisons = new Comparisons(localized);
        SectionHistories histories = new SectionHistories(localized, comparisons);
        NoticePages pages =
                new NoticePages(sources, frames, localized, localizations, comparisons, histories);
        redlines(localized, localizations, comparisons);
        if (localized.hasSections()) {
            files.page(
                    localized.sections().path(),
                    new SectionsPages(sources, frames, localized, localizations).of(histories),
                    true,
                    List.of());
        }
        new CoveragePages(sources, frames)
                .of(localized, localizations)
                .ifPresent(page -> files.page(localized.coverage().path(), page, false, List.of()));
        for (Version version : localized.versions()) {
            Page.NoticePage page = pages.dated(version);
            // An upcoming version may still be changed, so its sections are not permanent yet.
            boolean settled = localized.timeline().status(version) != Status.UPCOMING;
            List<String> anchors =
                    settled ? anchors(localized, localized.article(version)) : List.of();
            files.page(localized.dated(version).path(), page, true, anchors);
            versions.add(
                    new Manifest.VersionEntry(
                            localized.notice().slug(),
                            version.name(),
                            localized.language(),
                            localized.digest(version),
                            version.seal().isSealed(),
                            version.seal()
                                    .replacedDigests(SealedPart.ARTICLE, localized.language()),
                            Optional.of(localized.toldDigest(version)),
                            version.seal().replacedDigests(SealedPart.TOLD, localized.language()),
                            version.seal().added().map(Object::toString)));
        }
        localized
                .shown()
                .ifPresent(
                        version -> {
                            files.page(
                                    localized.shortAddress().path(),
                                    pages.current(version),
                                    true,
                                    anchors(localized, localized.article(version)));
                            files.page(
                                    localized.history().path(),
                                    new HistoryPages(sources, frames).of(localized, localizations),
                                    true,
                                    List.of());
                            files.add(data.versions(localized, localizations.get(0)));
                            files.add(
                                    Feed.of(sources, localized, localizations.get(0), comparisons));
                        });
        localized
                .notice()
                .draft()
                .filter(localized::has)
                .ifPresent(
                        draft ->
                                files.page(
                                        localized.dated(draft).path(),
                                        pages.dated(draft),
                                        false,
                                        List.of()));
    }

    private void redlines(
            LocalizedNotice localized,
            List<LocalizedNotice> localizations,
            Comparisons comparisons) {
        RedlinePages pages = new RedlinePages(sources, frames, localized, localizations);
        VersionRedlines versions = new VersionRedlines(sources, localized, pages, comparisons);
        proposals(localized, pages);
        for (Version version : localized.versions()) {
            files.page(
                    localized.changes(version).path(), versions.changes(version), true, List.of());
            comparisons
                    .changes(version)
                    .ifPresent(compared -> files.add(ChangesData.of(localized, compared)));
            corrections(
                    localized,
                    version,
                    new CorrectionRedlines(sources, localized, pages, comparisons));
            // Against what is in effect today, and gone once nothing is: not a permanent address.
            versions.since(version)
                    .ifPresent(
                            page ->
                                    files.page(
                                            localized.since(version).path(),
                                            page,
                                            false,
                                            List.of()));
        }
    }

    private void proposals(LocalizedNotice localized, RedlinePages pages) {
        ProposedRedlines proposed = new ProposedRedlines(sources, localized, pages);
        proposed.texts()
                .forEach(
                        text ->
                                files.page(
                                        sources.pageOf(text),
                                        proposed.page(text),
                                        false,
                                        List.of()));
    }

    private void corrections(LocalizedNotice localized, Version version, CorrectionRedlines pages) {
        for (Correction correction : localized.timeline().corrections(version)) {
            pages.page(version, correction)
                    .ifPresent(
                            page ->
                                    files.page(
                                            localized.correction(version, correction).path(),
                                            page,
                                            true,
                                            List.of()));
        }
    }

    private static List<String> anchors(LocalizedNotice localized, Article article) {
        return PermanentAnchors.of(article, localized.notice().anchors());
    }
}
