package dev.noticeboard.render;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.data.DataFiles;
import dev.noticeboard.render.data.WellKnownFiles;
import dev.noticeboard.render.notice.LocalizedNotice;
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
        List<LocalizedNotice> all =
                notices.stream().flatMap(notice -> notice.localizations().stream()).toList();
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
        List<LocalizedNotice> originals = all.stream().filter(LocalizedNotice::original).toList();
        files.page(SiteAddresses.NOT_FOUND, indexes.notFound(originals), false, List.of());
        AliasPages aliases = aliasPages(all, indexes);
        originals.forEach(localized -> aliases(localized, aliases, files));
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
    private static List<LocalizedNotice> listed(List<LocalizedNotice> all, String language) {
        Set<String> translated =
                all.stream()
                        .filter(localized -> localized.language().equals(language))
                        .filter(localized -> localized.shown().isPresent())
                        .map(localized -> localized.notice().slug())
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(
                        localized ->
                                translated.contains(localized.notice().slug())
                                        ? localized.language().equals(language)
                                        : localized.original())
                .toList();
    }

    private AliasPages aliasPages(List<LocalizedNotice> localizations, IndexPages indexes) {
        AliasPages aliases = new AliasPages(sources, indexes);
        for (LocalizedNotice localized : localizations) {
            Map<String, String> anchors = localized.notice().anchors();
            for (Version version : localized.versions()) {
                aliases.page(localized.changes(version));
                localized
                        .timeline()
                        .corrections(version)
                        .forEach(each -> aliases.page(localized.correction(version, each)));
                if (localized.timeline().status(version) == Status.UPCOMING) {
                    aliases.page(localized.dated(version));
                } else {
                    aliases.text(localized.dated(version), localized.article(version), anchors);
                }
            }
            localized
                    .shown()
                    .ifPresent(
                            version -> {
                                aliases.page(localized.history());
                                aliases.text(
                                        localized.shortAddress(),
                                        localized.article(version),
                                        anchors);
                            });
        }
        return aliases;
    }

    private static void aliases(LocalizedNotice localized, AliasPages aliases, SiteFiles files) {
        if (localized.shown().isEmpty()) {
            return;
        }
        for (String alias : localized.notice().aliases()) {
            String page = SiteAddresses.alias(alias);
            AliasPages.Made made = aliases.of(page, localized);
            files.page(page, made.page(), true, made.anchors());
        }
    }
}
