package dev.noticeboard.render;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.ListedNotice;
import java.util.List;

/**
 * What was made of one notice.
 *
 * @param lines what the pages that list notices say of it, in each language of the site
 * @param files its pages and data files
 * @param versions the articles that they show
 * @param listed the paths of the pages that a search engine may list
 */
public record RenderedNotice(
        List<ListedNotice> lines,
        List<SiteFile> files,
        List<Manifest.VersionEntry> versions,
        List<String> listed) {

    public RenderedNotice {
        lines = List.copyOf(lines);
        files = List.copyOf(files);
        versions = List.copyOf(versions);
        listed = List.copyOf(listed);
    }
}
