package dev.noticeboard.build;

import dev.noticeboard.files.Spool;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NextChange;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.render.RenderedNotice;
import dev.noticeboard.render.RenderedSite;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.render.notice.Proposal;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.request.Settings;
import dev.noticeboard.seal.MovedText;
import dev.noticeboard.source.text.SourceFolder;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A built site of which all articles are held in memory, to be compared with another one.
 *
 * @param build the site, its pages gone
 * @param sources what its pages are made of
 */
public record WholeSite(SiteBuild build, SiteSources sources) {

    private static final int BYTES_IN_MEMORY = 16 << 20;

    /**
     * Makes the site of a source folder.
     *
     * @param weight how much the findings about seals weigh
     */
    public static WholeSite of(Settings settings, SeverityPolicy weight) throws IOException {
        // The folder may be a checkout that is gone before the site is.
        NoticeStations stations =
                new NoticeStations(
                        settings, SourceFolder.read(settings.source()), RefreshedVersion.NONE);
        Map<String, PreparedNotice> notices = new ConcurrentHashMap<>();
        NoticeBuilds builds =
                NoticeBuilds.shown(
                        stations,
                        prepared ->
                                prepared.notice()
                                        .ifPresent(notice -> notices.put(notice.slug(), prepared)));
        SiteBuild build;
        try (Spool pages = new Spool(BYTES_IN_MEMORY)) {
            build = SiteBuild.of(settings, weight, builds, pages);
        }
        // Its pages are not asked for any more: what is written are those of a proposal.
        return new WholeSite(
                build,
                stations.sources(
                        stations.slugs().stream()
                                .filter(notices::containsKey)
                                .map(notices::get)
                                .toList()));
    }

    /** The sources. */
    public Sources texts() {
        return build.texts();
    }

    /** The manifest of its pages. */
    public Manifest manifest() {
        return build.manifest();
    }

    /** All that was wrong. */
    public List<Finding> findings() {
        return build.findings();
    }

    /** The sealed articles that read differently now. */
    public List<MovedText> moved() {
        return build.moved();
    }

    /** The pages of the same site as a preview of a proposal, which are not for the public. */
    public RenderedSite proposed(Settings settings, Proposal proposal) {
        SiteSources preview = sources.proposed(proposal);
        SiteRenderer renderer = new SiteRenderer(preview);
        List<RenderedNotice> notices =
                new Workers(settings.threads())
                        .map(
                                preview.site().notices(),
                                notice -> renderer.notice(notice, FileSink.MEMORY));
        return RenderedSite.of(
                notices,
                renderer.site(
                        notices,
                        NextChange.after(preview.asOf(), preview.site().notices()),
                        FileSink.MEMORY));
    }
}
