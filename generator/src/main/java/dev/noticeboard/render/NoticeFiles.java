package dev.noticeboard.render;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.render.data.ChangesData;
import dev.noticeboard.render.data.DataFiles;
import dev.noticeboard.render.data.Feed;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.Edition;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.page.CorrectionRedlines;
import dev.noticeboard.render.page.CoveragePages;
import dev.noticeboard.render.page.Frames;
import dev.noticeboard.render.page.HistoryPages;
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

    /** Renders a notice. */
    static RenderedNotice of(SiteSources sources, Notice notice, Frames frames, SiteFiles files) {
        NoticeFiles made = new NoticeFiles(sources, frames, files);
        List<Edition> editions =
                sources.site().languages().stream()
                        .map(language -> Edition.of(sources, notice, language))
                        .toList();
        editions.forEach(edition -> made.add(edition, editions));
        return new RenderedNotice(editions, files.all(), made.versions, files.listed());
    }

    private void add(Edition edition, List<Edition> editions) {
        Comparisons comparisons = new Comparisons(edition);
        SectionHistories histories = new SectionHistories(edition, comparisons);
        NoticePages pages =
                new NoticePages(sources, frames, edition, editions, comparisons, histories);
        redlines(edition, editions, comparisons);
        if (edition.hasSections()) {
            files.page(
                    edition.sections().path(),
                    new SectionsPages(sources, frames, edition, editions).of(histories),
                    true,
                    List.of());
        }
        new CoveragePages(sources, frames)
                .of(edition, editions)
                .ifPresent(page -> files.page(edition.coverage().path(), page, false, List.of()));
        for (Version version : edition.versions()) {
            Page.NoticePage page = pages.dated(version);
            // An upcoming version may still be changed, so its sections are not permanent yet.
            boolean settled = edition.timeline().status(version) != Status.UPCOMING;
            List<String> anchors = settled ? anchors(edition, edition.article(version)) : List.of();
            files.page(edition.dated(version).path(), page, true, anchors);
            versions.add(
                    new Manifest.VersionEntry(
                            edition.notice().slug(),
                            version.name(),
                            edition.language(),
                            edition.digest(version),
                            version.seal().isSealed(),
                            version.seal().replacedDigests(SealedPart.ARTICLE, edition.language()),
                            Optional.of(edition.toldDigest(version)),
                            version.seal().replacedDigests(SealedPart.TOLD, edition.language()),
                            version.seal().added().map(Object::toString)));
        }
        edition.shown()
                .ifPresent(
                        version -> {
                            files.page(
                                    edition.shortAddress().path(),
                                    pages.current(version),
                                    true,
                                    anchors(edition, edition.article(version)));
                            files.page(
                                    edition.history().path(),
                                    new HistoryPages(sources, frames).of(edition, editions),
                                    true,
                                    List.of());
                            files.add(data.versions(edition, editions.get(0)));
                            files.add(Feed.of(sources, edition, editions.get(0), comparisons));
                        });
        edition.notice()
                .draft()
                .filter(edition::has)
                .ifPresent(
                        draft ->
                                files.page(
                                        edition.dated(draft).path(),
                                        pages.dated(draft),
                                        false,
                                        List.of()));
    }

    private void redlines(Edition edition, List<Edition> editions, Comparisons comparisons) {
        RedlinePages pages = new RedlinePages(sources, frames, edition, editions);
        VersionRedlines versions = new VersionRedlines(sources, edition, pages, comparisons);
        proposals(edition, pages);
        for (Version version : edition.versions()) {
            files.page(edition.changes(version).path(), versions.changes(version), true, List.of());
            comparisons
                    .changes(version)
                    .ifPresent(compared -> files.add(ChangesData.of(edition, compared)));
            corrections(
                    edition, version, new CorrectionRedlines(sources, edition, pages, comparisons));
            // Against what is in effect today, and gone once nothing is: not a permanent address.
            versions.since(version)
                    .ifPresent(
                            page ->
                                    files.page(
                                            edition.since(version).path(), page, false, List.of()));
        }
    }

    private void proposals(Edition edition, RedlinePages pages) {
        ProposedRedlines proposed = new ProposedRedlines(sources, edition, pages);
        proposed.texts()
                .forEach(
                        text ->
                                files.page(
                                        sources.pageOf(text),
                                        proposed.page(text),
                                        false,
                                        List.of()));
    }

    private void corrections(Edition edition, Version version, CorrectionRedlines pages) {
        for (Correction correction : edition.timeline().corrections(version)) {
            pages.page(version, correction)
                    .ifPresent(
                            page ->
                                    files.page(
                                            edition.correction(version, correction).path(),
                                            page,
                                            true,
                                            List.of()));
        }
    }

    private static List<String> anchors(Edition edition, Article article) {
        return PermanentAnchors.of(article, edition.notice().anchors());
    }
}
