package dev.noticeboard.build;

import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.Spool;
import dev.noticeboard.inspect.InspectedFile;
import dev.noticeboard.inspect.Inspection;
import dev.noticeboard.inspect.PartInspection;
import dev.noticeboard.inspect.WrittenLink;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Site;
import dev.noticeboard.output.FileSink;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
import dev.noticeboard.render.RenderedNotice;
import dev.noticeboard.render.RenderedSite;
import dev.noticeboard.request.Settings;
import dev.noticeboard.seal.MovedText;
import dev.noticeboard.source.text.SourceFolder;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site whose pages have been made and put aside, with all that was found on the way.
 *
 * <p>Notices are built one by one, as many at a time as there are threads: of one that is done
 * nothing stays in memory but what the rest of the site asks of it.
 *
 * @param texts the sources
 * @param site the site with the outlines of its notices
 * @param asOf the day that decides what each version is
 * @param rendered the pages
 * @param manifest their manifest
 * @param findings all that was wrong
 * @param moved the sealed articles that read differently now
 * @param nextChange the next day on which the same sources make other pages
 */
public record SiteBuild(
        Sources texts,
        Site site,
        LocalDate asOf,
        RenderedSite rendered,
        Manifest manifest,
        List<Finding> findings,
        List<MovedText> moved,
        Optional<LocalDate> nextChange) {

    /** Small sites never touch the disk before they are written. */
    private static final int BYTES_IN_MEMORY = 64 << 20;

    public SiteBuild {
        findings = List.copyOf(findings);
        moved = List.copyOf(moved);
    }

    /**
     * What is done with a site.
     *
     * @param <T> what comes of it
     * @param <E> how it may fail
     */
    public interface Work<T, E extends Exception> {
        /** Does it; once more, with the same site made anew, where the cache was damaged. */
        T on(SiteBuild site) throws IOException, E;
    }

    /**
     * Makes the site of a source folder, and does something with it while its pages are there.
     *
     * @param weight how much the findings about seals weigh
     * @throws IOException where the machine cannot read the sources, or put the pages aside
     */
    public static <T, E extends Exception> T use(
            Settings settings, SeverityPolicy weight, Work<T, E> work) throws IOException, E {
        Optional<PageCache> cache = cache(settings);
        try {
            NoticeStations stations =
                    new NoticeStations(
                            settings,
                            SourceFolder.survey(settings.source()),
                            RefreshedVersion.NONE);
            try {
                return use(settings, weight, NoticeBuilds.cached(stations, cache), work);
            } catch (PageCache.DamagedException e) {
                return use(settings, weight, NoticeBuilds.anew(stations, cache), work);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<PageCache> cache(Settings settings) throws IOException {
        return settings.cache().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        PageCache.in(
                                new NamedPlace(
                                        settings.cache().get(), Project.of(settings.source()))));
    }

    private static <T, E extends Exception> T use(
            Settings settings, SeverityPolicy weight, NoticeBuilds notices, Work<T, E> work)
            throws IOException, E {
        try (Spool pages = new Spool(BYTES_IN_MEMORY)) {
            return work.on(of(settings, weight, notices, pages));
        }
    }

    /** The site of notices, its pages put aside. */
    static SiteBuild of(Settings settings, SeverityPolicy weight, NoticeBuilds builds, Spool pages)
            throws IOException {
        NoticeStations stations = builds.stations();
        FileSink sink = file -> putAside(file, pages);
        List<NoticeBuild> notices =
                new Workers(settings.threads())
                        .map(stations.slugs(), slug -> builds.notice(slug, sink));
        builds.keep();
        Optional<LocalDate> nextChange =
                notices.stream()
                        .flatMap(notice -> notice.nextChange().stream())
                        .min(Comparator.naturalOrder());
        List<RenderedNotice> rendered = notices.stream().map(NoticeBuild::rendered).toList();
        List<SiteFile> others = builds.renderer().site(rendered, nextChange, sink);
        RenderedSite site = RenderedSite.of(rendered, others);
        List<PartInspection> parts =
                Stream.concat(
                                notices.stream().map(NoticeBuild::inspection),
                                Stream.of(ofSite(others, stations, builds.shared())))
                        .toList();
        return new SiteBuild(
                stations.texts(),
                stations.index().site(),
                stations.asOf(),
                site,
                Manifest.of(stations.asOf(), site.files(), site.versions()),
                findings(weight, stations, notices, Inspection.together(parts, site.files())),
                notices.stream().flatMap(notice -> notice.moved().stream()).toList(),
                nextChange);
    }

    private static PartInspection ofSite(
            List<SiteFile> files, NoticeStations stations, List<WrittenLink> written) {
        Optional<String> baseUrl = stations.index().site().baseUrl();
        return PartInspection.of(
                files.stream().map(file -> InspectedFile.of(file, baseUrl)).toList(),
                baseUrl,
                written,
                List.of());
    }

    private static SiteFile putAside(SiteFile file, Spool pages) {
        try {
            Spool.Slice slice = pages.append(file.content());
            return file.at(slice::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was found, each as much as it weighs. */
    private static List<Finding> findings(
            SeverityPolicy weight,
            NoticeStations stations,
            List<NoticeBuild> notices,
            Inspection inspection) {
        Site site = stations.index().site();
        List<Finding> findings =
                new ArrayList<>(
                        Stream.concat(
                                        stations.findings().stream(),
                                        notices.stream()
                                                .flatMap(notice -> notice.findings().stream()))
                                .sorted()
                                .distinct()
                                .map(found -> weight.of(found, site, stations.asOf()))
                                .toList());
        findings.addAll(
                stations.earlierRules()
                        .judged(PageFaults.inSources(inspection.findings(), site.themeAt())));
        return findings;
    }
}
