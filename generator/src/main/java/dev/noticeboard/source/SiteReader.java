package dev.noticeboard.source;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.source.markdown.BodyReader;
import dev.noticeboard.source.markdown.MarkdownReader;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.GivenUpException;
import dev.noticeboard.source.text.ReaderFault;
import dev.noticeboard.source.text.Sources;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads sources into a site.
 *
 * <p>A file that is wrong does not keep the others from being read: all that could be read is in
 * the site, and all that was wrong is in the findings. Whether the theme exists is for others to
 * say.
 */
public final class SiteReader {

    private static final BodyReader NO_BODIES = (text, line) -> Reading.of(Body.EMPTY);

    private final SchemaReaders schemas = SchemaReaders.shared();
    private final BodyReader bodies;
    private final boolean drafts;

    /**
     * Reads sites whose texts are Markdown, each of which may take as long as it ever may.
     *
     * @param drafts whether drafts are read, and what is wrong with them told
     */
    public SiteReader(boolean drafts) {
        this(drafts, GivenUpException.PATIENCE);
    }

    /**
     * Reads sites whose texts are Markdown.
     *
     * @param drafts whether drafts are read, and what is wrong with them told
     * @param patience how long one text may take before the run is given up
     */
    public SiteReader(boolean drafts, Duration patience) {
        this(new MarkdownReader(patience), drafts);
    }

    /** Reads sites whose texts are read by another reader. */
    SiteReader(BodyReader bodies, boolean drafts) {
        this.bodies = bodies;
        this.drafts = drafts;
    }

    /**
     * Reads a site, one notice after the other.
     *
     * @param sources its sources, as {@code SourceFolder} reads them
     */
    public Reading<Site> read(Sources sources) {
        SitePlan plan = plan(sources);
        return plan.with(plan.slugs().stream().map(plan::notice).toList());
    }

    /**
     * Reads what belongs to no notice alone.
     *
     * @param sources its sources, as {@code SourceFolder} reads them
     */
    public SitePlan plan(Sources sources) {
        Findings findings = new Findings();
        if (!sources.has(SourcePaths.SITE)) {
            findings.add(
                    Rule.MISSING_KEY,
                    Place.startOf(SourcePaths.SITE),
                    "there is no file site.yaml, which names the organization",
                    "add it, with a line 'organization: {name: …}'");
        }
        SettingsReader settings = new SettingsReader(schemas.site());
        Site site =
                ReaderFault.guarded(
                        Place.startOf(SourcePaths.SITE),
                        findings,
                        () -> findings.take(settings.read(sources.file(SourcePaths.SITE))),
                        () -> settings.read(Optional.empty()).value());
        List<String> slugs = sources.foldersIn(SourcePaths.NOTICES);
        if (slugs.isEmpty()) {
            findings.add(
                    Rule.EMPTY_NOTICE,
                    Place.startOf(SourcePaths.SITE),
                    "the site has no notice",
                    "add a folder notices/NAME with the file notice.yaml and a version");
        }
        return new SitePlan(
                findings.with(site),
                slugs,
                new NoticeReader(site, sources, bodies, schemas, drafts),
                new NoticeReader(site, sources, NO_BODIES, schemas, drafts),
                new NoticeReader(site, sources.withoutSealed(), NO_BODIES, schemas, drafts));
    }
}
