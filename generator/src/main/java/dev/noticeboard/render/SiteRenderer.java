package dev.noticeboard.render;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All pages and data files of a site. */
public final class SiteRenderer {

    private final SiteSources sources;
    private final Templates templates;
    private final Frames frames;
    private final DataFiles data;
    private final List<SiteFile> files = new ArrayList<>();
    private final List<Manifest.VersionEntry> versions = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    private SiteRenderer(SiteSources sources, SiteFile stylesheet) {
        this.sources = sources;
        this.templates = Templates.of(sources.theme());
        this.frames = new Frames(sources, Address.of(stylesheet.path()));
        this.data = new DataFiles(sources);
        files.add(stylesheet);
    }

    /** Renders a site. */
    public static RenderedSite render(SiteSources sources) {
        return new SiteRenderer(sources, stylesheet(sources.theme())).renderAll();
    }

    /** The style sheet, at an address that changes with it, so that it can be kept for ever. */
    private static SiteFile stylesheet(Theme theme) {
        String digest =
                SiteFile.text("theme.css", theme.css(), "text/css").sha256().substring(0, 16);
        return SiteFile.text("assets/theme." + digest + ".css", theme.css(), "text/css");
    }

    private RenderedSite renderAll() {
        List<Edition> all = new ArrayList<>();
        for (Notice notice : sources.site().notices()) {
            List<Edition> editions =
                    sources.site().languages().stream()
                            .map(language -> Edition.of(sources, notice, language))
                            .toList();
            editions.forEach(edition -> notice(edition, editions));
            all.addAll(editions);
        }
        IndexPages indexes = new IndexPages(sources, frames);
        for (String language : sources.site().languages()) {
            page(
                    sources.tree(language) + "index.html",
                    indexes.index(language, listed(all, language)),
                    true,
                    List.of());
        }
        List<Edition> originals = all.stream().filter(Edition::original).toList();
        page(SiteSources.NOT_FOUND, indexes.notFound(originals), false, List.of());
        AliasPages aliases = aliasPages(all, indexes);
        originals.forEach(edition -> aliases(edition, aliases));
        files.add(data.notices(all));
        files.add(data.robots());
        files.addAll(WellKnownFiles.of(sources.site()));
        data.sitemap(listed.stream().sorted().toList()).ifPresent(files::add);
        files.sort(Comparator.comparing(SiteFile::path));
        return new RenderedSite(files, versions);
    }

    /** Every notice in a language, or in the one that counts where it is not there in that one. */
    private static List<Edition> listed(List<Edition> all, String language) {
        Set<String> translated =
                all.stream()
                        .filter(edition -> edition.language().equals(language))
                        .filter(edition -> edition.shown().isPresent())
                        .map(edition -> edition.notice().slug())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(
                        edition ->
                                translated.contains(edition.notice().slug())
                                        ? edition.language().equals(language)
                                        : edition.original())
                .toList();
    }

    private void notice(Edition edition, List<Edition> editions) {
        Comparisons comparisons = new Comparisons(edition);
        SectionHistories histories = new SectionHistories(edition, comparisons);
        NoticePages pages =
                new NoticePages(sources, frames, edition, editions, comparisons, histories);
        redlines(edition, editions, comparisons);
        if (edition.hasSections()) {
            page(
                    edition.sections().path(),
                    new SectionsPages(sources, frames, edition, editions).of(histories),
                    true,
                    List.of());
        }
        new CoveragePages(sources, frames)
                .of(edition, editions)
                .ifPresent(page -> page(edition.coverage().path(), page, false, List.of()));
        for (Version version : edition.versions()) {
            Page.NoticePage page = pages.dated(version);
            // An upcoming version may still be changed, so its sections are not permanent yet.
            boolean settled = edition.timeline().status(version) != Status.UPCOMING;
            List<String> anchors = settled ? anchors(edition, edition.article(version)) : List.of();
            page(edition.dated(version).path(), page, true, anchors);
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
                            page(
                                    edition.shortAddress().path(),
                                    pages.current(version),
                                    true,
                                    anchors(edition, edition.article(version)));
                            page(
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
                                page(
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
            page(edition.changes(version).path(), versions.changes(version), true, List.of());
            comparisons
                    .changes(version)
                    .ifPresent(compared -> files.add(ChangesData.of(edition, compared)));
            corrections(
                    edition, version, new CorrectionRedlines(sources, edition, pages, comparisons));
            // Against what is in effect today, and gone once nothing is: not a permanent address.
            versions.since(version)
                    .ifPresent(page -> page(edition.since(version).path(), page, false, List.of()));
        }
    }

    private void proposals(Edition edition, RedlinePages pages) {
        ProposedRedlines proposed = new ProposedRedlines(sources, edition, pages);
        proposed.texts()
                .forEach(text -> page(sources.pageOf(text), proposed.page(text), false, List.of()));
    }

    private void corrections(Edition edition, Version version, CorrectionRedlines pages) {
        for (Correction correction : edition.timeline().corrections(version)) {
            pages.page(version, correction)
                    .ifPresent(
                            page ->
                                    page(
                                            edition.correction(version, correction).path(),
                                            page,
                                            true,
                                            List.of()));
        }
    }

    /** The path of the page at an old address of a notice. */
    public static String aliasPage(String alias) {
        String path = alias.replaceFirst("^/", "");
        return path.endsWith(".html") ? path : path.replaceFirst("/?$", "/index.html");
    }

    private AliasPages aliasPages(List<Edition> editions, IndexPages indexes) {
        AliasPages aliases = new AliasPages(sources, indexes);
        for (Edition edition : editions) {
            Map<String, String> anchors = edition.notice().anchors();
            for (Version version : edition.versions()) {
                aliases.page(edition.changes(version));
                edition.timeline()
                        .corrections(version)
                        .forEach(each -> aliases.page(edition.correction(version, each)));
                if (edition.timeline().status(version) == Status.UPCOMING) {
                    aliases.page(edition.dated(version));
                } else {
                    aliases.text(edition.dated(version), edition.article(version), anchors);
                }
            }
            edition.shown()
                    .ifPresent(
                            version -> {
                                aliases.page(edition.history());
                                aliases.text(
                                        edition.shortAddress(), edition.article(version), anchors);
                            });
        }
        return aliases;
    }

    private void aliases(Edition edition, AliasPages aliases) {
        if (edition.shown().isEmpty()) {
            return;
        }
        for (String alias : edition.notice().aliases()) {
            String page = aliasPage(alias);
            AliasPages.Made made = aliases.of(page, edition);
            page(page, made.page(), true, made.anchors());
        }
    }

    private void page(String path, Page page, boolean permanent, List<String> anchors) {
        files.add(SiteFile.page(path, templates.render(page), permanent, anchors));
        // A dated page that is indexed names the short address as the one to list.
        boolean dated = page instanceof Page.NoticePage notice && notice.dated();
        if (page.frame().indexed() && !dated) {
            listed.add(path);
        }
    }

    private static List<String> anchors(Edition edition, Article article) {
        return PermanentAnchors.of(article, edition.notice().anchors());
    }
}
