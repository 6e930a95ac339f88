package dev.noticeboard.render;

import dev.noticeboard.output.FileSink;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.theme.Page;
import dev.noticeboard.render.theme.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files of a site, in the order in which they were made. */
final class SiteFiles {

    private final Templates templates;
    private final FileSink sink;
    private final List<SiteFile> all = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();

    SiteFiles(Templates templates, FileSink sink) {
        this.templates = templates;
        this.sink = sink;
    }

    /**
     * Adds a page.
     *
     * @param permanent whether its address must never die
     * @param anchors its permanent anchors, in reading order
     */
    void page(String path, Page page, boolean permanent, List<String> anchors) {
        add(SiteFile.page(path, templates.render(page), permanent, anchors));
        // A dated page that is indexed names the short address as the one to list.
        boolean dated = page instanceof Page.NoticePage notice && notice.dated();
        if (page.frame().indexed() && !dated) {
            listed.add(path);
        }
    }

    void add(SiteFile file) {
        all.add(sink.take(file));
    }

    void add(Optional<SiteFile> file) {
        file.ifPresent(this::add);
    }

    List<SiteFile> all() {
        return all;
    }

    /** The paths of the pages that a search engine may list. */
    List<String> listed() {
        return listed;
    }
}
