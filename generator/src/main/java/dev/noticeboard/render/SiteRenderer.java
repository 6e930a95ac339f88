package dev.noticeboard.render;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.Address;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.data.DataFiles;
import dev.noticeboard.render.data.WellKnownFiles;
import dev.noticeboard.render.notice.ListedNotice;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.page.Frames;
import dev.noticeboard.render.page.IndexPages;
import dev.noticeboard.render.theme.Templates;
import dev.noticeboard.render.theme.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        this(sources, stylesheet(sources.theme()), Templates.of(sources.theme()));
    }

    private SiteRenderer(SiteSources sources, SiteFile stylesheet, Templates templates) {
        this.sources = sources;
        this.stylesheet = stylesheet;
        this.templates = templates;
        this.frames = new Frames(sources, Address.of(stylesheet.path()));
    }

    /** The style sheet, at an address that changes with it, so that it can be kept for ever. */
    private static SiteFile stylesheet(Theme theme) {
        String digest =
                SiteFile.text("theme.css", theme.css(), "text/css").sha256().substring(0, 16);
        return SiteFile.text(SiteAddresses.stylesheet(digest), theme.css(), "text/css");
    }

    /** The same for a site of which more, or less, is known: its theme is the same one. */
    public SiteRenderer with(SiteSources known) {
        return new SiteRenderer(known, stylesheet, templates);
    }

    /**
     * What is made of one notice.
     *
     * @param sink takes each file as soon as it is made
     */
    public RenderedNotice notice(Notice notice, FileSink sink) {
        return NoticeFiles.of(sources, notice, frames, new SiteFiles(templates, sink));
    }

    /**
     * The files that belong to no notice alone.
     *
     * @param notices what was made of every notice, in the order of the site
     * @param nextChange the next day on which the same sources make other pages
     * @param sink takes each file as soon as it is made
     */
    public List<SiteFile> site(
            List<RenderedNotice> notices, Optional<LocalDate> nextChange, FileSink sink) {
        List<ListedNotice> all =
                notices.stream().flatMap(notice -> notice.lines().stream()).toList();
        SiteFiles files = new SiteFiles(templates, sink);
        files.add(stylesheet);
        IndexPages indexes = new IndexPages(sources, frames);
        for (String language : sources.site().languages()) {
            files.page(
                    sources.addresses().home(language),
                    indexes.index(language, listed(all, language)),
                    true,
                    List.of());
        }
        List<ListedNotice> originals = all.stream().filter(ListedNotice::original).toList();
        files.page(SiteAddresses.NOT_FOUND, indexes.notFound(originals), false, List.of());
        DataFiles data = new DataFiles(sources);
        files.add(data.notices(all, nextChange));
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
    private static List<ListedNotice> listed(List<ListedNotice> all, String language) {
        Set<String> translated =
                all.stream()
                        .filter(notice -> notice.language().equals(language))
                        .filter(notice -> notice.shown().isPresent())
                        .map(ListedNotice::slug)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(
                        notice ->
                                translated.contains(notice.slug())
                                        ? notice.language().equals(language)
                                        : notice.original())
                .toList();
    }
}
