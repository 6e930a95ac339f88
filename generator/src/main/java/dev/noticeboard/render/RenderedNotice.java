package dev.noticeboard.render;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.Edition;
import java.util.List;

/** What was made of one notice. */
public final class RenderedNotice {

    private final List<Edition> editions;
    private final List<SiteFile> files;
    private final List<Manifest.VersionEntry> versions;
    private final List<String> listed;

    RenderedNotice(
            List<Edition> editions,
            List<SiteFile> files,
            List<Manifest.VersionEntry> versions,
            List<String> listed) {
        this.editions = List.copyOf(editions);
        this.files = List.copyOf(files);
        this.versions = List.copyOf(versions);
        this.listed = List.copyOf(listed);
    }

    /** Its pages and data files. */
    public List<SiteFile> files() {
        return files;
    }

    /** The articles that they show. */
    List<Manifest.VersionEntry> versions() {
        return versions;
    }

    /** The notice in each language of the site. */
    List<Edition> editions() {
        return editions;
    }

    /** The paths of the pages that a search engine may list. */
    List<String> listed() {
        return listed;
    }
}
