package dev.noticeboard.build;

import dev.noticeboard.inspect.InspectedFile;
import dev.noticeboard.inspect.PartInspection;
import dev.noticeboard.inspect.WrittenLink;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NextChange;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.render.RenderedNotice;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.seal.MovedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a notice once its pages are made: the rest of the site asks for no more.
 *
 * @param rendered its pages, and what lists say of it
 * @param inspection what is wrong with the pages, and where they lead
 * @param findings what is wrong with its sources
 * @param moved the sealed articles that read differently now
 * @param nextChange the next day on which the same sources make other pages of it
 */
record NoticeBuild(
        RenderedNotice rendered,
        PartInspection inspection,
        List<Finding> findings,
        List<MovedText> moved,
        Optional<LocalDate> nextChange) {

    NoticeBuild {
        findings = List.copyOf(findings);
        moved = List.copyOf(moved);
    }

    /**
     * Makes the pages of a notice.
     *
     * @param stations what knows the rest of the site
     * @param renderer renders pages of the site
     * @param shared the links that editors wrote for all pages
     * @param sink takes the pages
     */
    static NoticeBuild of(
            PreparedNotice notice,
            NoticeStations stations,
            SiteRenderer renderer,
            List<WrittenLink> shared,
            FileSink sink) {
        if (notice.notice().isEmpty()) {
            return new NoticeBuild(
                    new RenderedNotice(List.of(), List.of(), List.of(), List.of()),
                    new PartInspection(List.of(), List.of()),
                    notice.findings(),
                    List.of(),
                    Optional.empty());
        }
        SiteSources sources = stations.sources(notice);
        Optional<String> baseUrl = sources.site().baseUrl();
        List<InspectedFile> inspected = new ArrayList<>();
        RenderedNotice rendered =
                renderer.with(sources)
                        .notice(
                                notice.notice().get(),
                                file -> {
                                    inspected.add(InspectedFile.of(file, baseUrl));
                                    return sink.take(file);
                                });
        return new NoticeBuild(
                rendered,
                PartInspection.of(
                        inspected,
                        baseUrl,
                        WrittenLinks.ofArticles(stations.texts(), sources),
                        shared),
                notice.findings(),
                notice.moved(),
                NextChange.after(stations.asOf(), List.of(notice.notice().get())));
    }
}
