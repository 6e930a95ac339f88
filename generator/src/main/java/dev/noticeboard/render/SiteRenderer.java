package dev.noticeboard.render;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.data.DataFiles;
import dev.noticeboard.render.data.WellKnownFiles;
import dev.noticeboard.render.notice.Edition;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.page.AliasPages;
import dev.noticeboard.render.page.Frames;
import dev.noticeboard.render.page.IndexPages;
import dev.noticeboard.render.theme.Templates;
import dev.noticeboard.render.theme.Theme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All pages and data files of a site: those of each notice alone, then those that know them all.
 */
public final class SiteRenderer {

    private final SiteSources sources;
    private final SiteFile stylesheet;
    private final Templates templates;
    private final Frames frames;

    /** Renders the pages of a site; notices may be rendered at the same time. */
    public SiteRenderer(SiteSources sources) {
        this.sources = sources;
        this.stylesheet = stylesheet(sources.theme());
        this.templates = Templates.of(sources.theme());
        this.frames = new Frames(sources, Address.of(stylesheet.path()));
    }

    /** The style sheet, at an address that changes with it, so that it can be kept for ever. */
    private static SiteFile stylesheet(Theme theme) {
        String digest =
                SiteFile.text("theme.css", theme.css(), "text/css").sha256().substring(0, 16);
        return SiteFile.text(SiteAddresses.stylesheet(digest), theme.css(), "text/css");
    }

    /** What is made of one notice. */
    public RenderedNotice notice(Notice notice) {
        return NoticeFiles.of(sources, notice, frames, new SiteFiles(templates));
    }

    /**
     * The files that belong to no notice alone.
     *
     * @param notices what was made of every notice, in the order of the site
     */
    public List<SiteFile> site(List<RenderedNotice> notices) {
        List<Edition> all = notices.stream().flatMap(notice -> notice.editions().stream()).toList();
        SiteFiles files = new SiteFiles(templates);
        files.add(stylesheet);
        IndexPages indexes = new IndexPages(sources, frames);
        for (String language : sources.site().languages()) {
            files.page(
                    sources.addresses().home(language),
                    indexes.index(language, listed(all, language)),
                    true,
                    List.of());
        }
        List<Edition> originals = all.stream().filter(Edition::original).toList();
        files.page(SiteAddresses.NOT_FOUND, indexes.notFound(originals), false, List.of());
        AliasPages aliases = aliasPages(all, indexes);
        originals.forEach(edition -> aliases(edition, aliases, files));
        DataFiles data = new DataFiles(sources);
        files.add(data.notices(all));
        files.add(data.robots());
        WellKnownFiles.of(sources.site()).forEach(files::add);
        Stream<String> listed =
                Stream.concat(
                        notices.stream().flatMap(notice -> notice.listed().stream()),
                        files.listed().stream());
        files.add(data.sitemap(listed.sorted().toList()));
        return files.all();
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

    private static void aliases(Edition edition, AliasPages aliases, SiteFiles files) {
        if (edition.shown().isEmpty()) {
            return;
        }
        for (String alias : edition.notice().aliases()) {
            String page = SiteAddresses.alias(alias);
            AliasPages.Made made = aliases.of(page, edition);
            files.page(page, made.page(), true, made.anchors());
        }
    }
}
