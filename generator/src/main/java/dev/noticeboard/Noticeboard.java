package dev.noticeboard;

import dev.noticeboard.inspect.Inspection;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.OutputFolder;
import dev.noticeboard.output.Parsed;
import dev.noticeboard.output.RefusedException;
import dev.noticeboard.publish.PublishPlan;
import dev.noticeboard.publish.PublishTarget;
import dev.noticeboard.publish.TargetScheme;
import dev.noticeboard.render.RenderedSite;
import dev.noticeboard.render.SiteRenderer;
import dev.noticeboard.render.SiteSources;
import dev.noticeboard.source.NoSiteException;
import dev.noticeboard.source.Schemas;
import dev.noticeboard.source.SourceFolder;
import dev.noticeboard.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What Noticeboard does, one method a command. */
public final class Noticeboard {

    private final Settings settings;

    /** Does what was asked for with these settings. */
    public Noticeboard(Settings settings) {
        this.settings = settings;
    }

    /**
     * Finds what is wrong with the sources and with the pages that they would make; writes nothing.
     *
     * @throws UsageException where there is no site, or it cannot be read
     */
    public Outcome check() throws UsageException {
        return attempt(() -> outcome(made()));
    }

    /**
     * Writes the site, unless the findings make the command fail.
     *
     * @throws UsageException where there is no site, or it cannot be read or written
     */
    public Outcome build() throws UsageException {
        return attempt(
                () -> {
                    Made made = made();
                    Outcome outcome = outcome(made);
                    return outcome.failed() ? outcome : outcome.done(write(made));
                });
    }

    /**
     * Builds the site and puts it in its place, unless findings or what is published there forbid
     * it.
     *
     * @param target the name of a publish target of the site, or a target's address
     * @param base what a relative path in that address is relative to; one in {@code site.yaml} is
     *     relative to the file
     * @throws UsageException where there is no site or no such target, or one of them cannot be
     *     read or written
     */
    public Outcome publish(String target, Path base) throws UsageException {
        return attempt(
                () -> {
                    Made made = made();
                    PublishTarget place = target(target, base, made.sources());
                    PublishPlan plan = new PublishPlan(place.published(), made.manifest());
                    List<Finding> all = new ArrayList<>(made.findings());
                    all.addAll(allowed(plan.findings()));
                    Outcome outcome = outcome(all, made);
                    boolean refused =
                            plan.findings().stream()
                                    .anyMatch(f -> !settings.allowed().contains(ruleOf(f)));
                    if (outcome.failed() || refused) {
                        return outcome.refused();
                    }
                    String written = write(made);
                    return outcome.done(
                            written + "; " + place.publish(plan, settings.output()).sentence());
                });
    }

    /**
     * The JSON Schemas of everything that a site reads and writes, by their file names.
     *
     * @return the text of each schema (JSON Schema 2020-12)
     */
    public static Map<String, String> schemas() {
        return Schemas.all();
    }

    /** A site in memory, with all that was found on the way. */
    private record Made(
            SiteSources sources,
            RenderedSite site,
            Manifest manifest,
            List<Finding> findings,
            Map<String, List<String>> lines) {}

    private Made made() throws IOException {
        Reading<Sources> read = SourceFolder.read(settings.source());
        Reading<SiteSources> prepared = new SitePreparation(settings).prepare(read);
        RenderedSite site = SiteRenderer.render(prepared.value());
        List<Finding> findings = new ArrayList<>(prepared.findings());
        findings.addAll(Inspection.of(site.files(), prepared.value().site().baseUrl()).findings());
        return new Made(
                prepared.value(),
                site,
                Manifest.of(prepared.value().asOf(), site.files(), site.versions()),
                allowed(findings),
                lines(read.value(), findings));
    }

    private String write(Made made) throws IOException {
        OutputFolder.Changes changes =
                new OutputFolder(settings.output()).write(made.site().files(), made.manifest());
        int files = made.site().files().size() + 1;
        return files
                + " files as of "
                + made.sources().asOf()
                + ", "
                + changes.written().size()
                + " of them new or changed";
    }

    private PublishTarget target(String target, Path base, SiteSources sources)
            throws UsageException {
        Map<String, String> named = sources.site().targets();
        String address = named.getOrDefault(target, target);
        Parsed<PublishTarget> parsed =
                TargetScheme.targetAt(
                        address, named.containsKey(target) ? settings.source() : base);
        if (parsed instanceof Parsed.Good<PublishTarget> good) {
            return good.value();
        }
        String names =
                named.isEmpty()
                        ? ""
                        : "; the targets that site.yaml names are "
                                + String.join(", ", named.keySet().stream().sorted().toList());
        throw new UsageException(((Parsed.Bad<PublishTarget>) parsed).problem() + names);
    }

    private Outcome outcome(Made made) {
        return outcome(made.findings(), made);
    }

    private Outcome outcome(List<Finding> findings, Made made) {
        List<Finding> sorted = findings.stream().sorted().toList();
        return new Outcome(
                sorted,
                settings.failOn().failsFor(sorted),
                Optional.empty(),
                made.sources().nextChange(),
                made.lines(),
                SourcePath.of(settings.source()));
    }

    /** The findings with those of overridden rules turned into a warning that says so. */
    private List<Finding> allowed(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                settings.allowed().contains(ruleOf(finding))
                                        ? new Finding(
                                                Severity.WARNING,
                                                finding.rule(),
                                                finding.place(),
                                                finding.message(),
                                                "allowed this once by --allow " + finding.rule())
                                        : finding)
                .toList();
    }

    private static Rule ruleOf(Finding finding) {
        return Rule.of(finding.rule())
                .orElseThrow(() -> new IllegalStateException("no rule '" + finding.rule() + "'"));
    }

    /** The lines of the files in which something is wrong. */
    private static Map<String, List<String>> lines(Sources sources, List<Finding> findings) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (Finding finding : findings) {
            String path = finding.place().file();
            sources.file(path).ifPresent(text -> lines.computeIfAbsent(path, p -> text.lines()));
        }
        return lines;
    }

    private interface Work {
        Outcome run() throws IOException, UsageException;
    }

    private static Outcome attempt(Work work) throws UsageException {
        try {
            return work.run();
        } catch (NoSiteException | RefusedException e) {
            throw new UsageException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UsageException("the machine refuses: " + e, e);
        }
    }
}
