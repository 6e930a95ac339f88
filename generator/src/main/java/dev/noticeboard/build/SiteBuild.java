package dev.noticeboard.build;

import dev.noticeboard.inspect.InspectedFile;
import dev.noticeboard.inspect.Inspection;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.SiteFile;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A site in memory, with all that was found on the way.
 *
 * @param texts the sources as they were read
 * @param sources what the pages are made of
 * @param site the pages
 * @param manifest their manifest
 * @param findings all that was wrong
 * @param moved the sealed articles that read differently now
 */
public record SiteBuild(
        Sources texts,
        SiteSources sources,
        RenderedSite site,
        Manifest manifest,
        List<Finding> findings,
        List<MovedText> moved) {

    /** What was made of one notice, each file of it looked at alone. */
    private record MadeNotice(RenderedNotice rendered, List<InspectedFile> inspected) {

        static MadeNotice of(RenderedNotice rendered, Optional<String> baseUrl) {
            return new MadeNotice(
                    rendered,
                    rendered.files().stream()
                            .map(file -> InspectedFile.of(file, baseUrl))
                            .toList());
        }
    }

    /**
     * Makes the site of a source folder.
     *
     * @param weight how much the findings about seals weigh
     */
    public static SiteBuild of(Settings settings, SeverityPolicy weight) throws IOException {
        Reading<Sources> read = SourceFolder.read(settings.source());
        AssembledSite prepared = new SitePreparation(settings).prepare(read);
        SiteSources sources = prepared.sources();
        List<Finding> findings = new ArrayList<>();
        prepared.findings().forEach(found -> findings.add(weight.of(found, sources)));
        Optional<String> baseUrl = sources.site().baseUrl();
        SiteRenderer renderer = new SiteRenderer(sources);
        List<MadeNotice> notices =
                new Workers(settings.threads())
                        .map(
                                sources.site().notices(),
                                notice -> MadeNotice.of(renderer.notice(notice), baseUrl));
        List<RenderedNotice> rendered = notices.stream().map(MadeNotice::rendered).toList();
        List<SiteFile> others = renderer.site(rendered);
        RenderedSite site = RenderedSite.of(rendered, others);
        Stream<InspectedFile> ofNotices =
                notices.stream().flatMap(made -> made.inspected().stream());
        Stream<InspectedFile> ofSite = others.stream().map(file -> InspectedFile.of(file, baseUrl));
        Inspection inspection =
                Inspection.together(
                        Stream.concat(ofNotices, ofSite).toList(),
                        baseUrl,
                        WrittenLinks.of(read.value(), sources));
        findings.addAll(
                EarlierRules.of(sources.site())
                        .judged(
                                PageFaults.inSources(
                                        inspection.findings(), sources.site().themeAt())));
        return new SiteBuild(
                read.value(),
                sources,
                site,
                Manifest.of(sources.asOf(), site.files(), site.versions()),
                findings,
                prepared.moved());
    }

    /** The pages of the same site as a preview of a proposal, which are not for the public. */
    public RenderedSite proposed(Settings settings, Proposal proposal) {
        SiteSources preview = sources.proposed(proposal);
        SiteRenderer renderer = new SiteRenderer(preview);
        List<RenderedNotice> notices =
                new Workers(settings.threads()).map(preview.site().notices(), renderer::notice);
        return RenderedSite.of(notices, renderer.site(notices));
    }
}
