package dev.noticeboard.render;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.notice.LocalizedNotice;
import java.util.List;

/** What was made of one notice. */
public final class RenderedNotice {

    private final List<LocalizedNotice> localizations;
    private final List<SiteFile> files;
    private final List<Manifest.VersionEntry> versions;
    private final List<String> listed;

    RenderedNotice(
            List<LocalizedNotice> localizations,
            List<SiteFile> files,
            List<Manifest.VersionEntry> versions,
            List<String> listed) {
        this.localizations = List.copyOf(localizations);
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
    List<LocalizedNotice> localizations() {
        return localizations;
    }

    /** The paths of the pages that a search engine may list. */
    List<String> listed() {
        return listed;
    }
}
