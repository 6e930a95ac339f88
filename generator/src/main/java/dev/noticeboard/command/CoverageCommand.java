package dev.noticeboard.command;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.coverage.CoverageFindings;
import dev.noticeboard.coverage.VersionCoverage;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.request.CoverageRequest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.SourceFolder;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command {@code coverage}: every requirement of the laws that a notice names, and what became
 * of it. What is lacking counts by the requirement's own severity.
 */
public final class CoverageCommand {

    private final Settings settings;
    private final CoverageRequest request;

    /** Holds what was asked for against its laws. */
    public CoverageCommand(Settings settings, CoverageRequest request) {
        boolean draft = request.version().filter(VersionName.DRAFT::equals).isPresent();
        this.settings = settings.withDrafts(settings.drafts() || draft);
        this.request = request;
    }

    /** Does it. */
    public Printout run() throws IOException, UsageException {
        Reading<Sources> read = SourceFolder.read(settings.source());
        AssembledSite prepared = new SitePreparation(settings).prepare(read);
        List<VersionCoverage> covered = chosen(prepared);
        List<Finding> lacking =
                covered.stream()
                        .map(VersionCoverage::requirements)
                        .flatMap(each -> CoverageFindings.of(each).stream())
                        .sorted()
                        .toList();
        List<Finding> errors =
                prepared.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
        Outcome beside = new FindingPolicy(settings).outcome(errors, read.value());
        boolean failed = beside.failed() || settings.failOn().failsFor(lacking);
        Outcome judged = new FindingPolicy(settings).outcome(lacking, read.value());
        String text = request.form().write(covered, lacking, judged.sourceLines(), judged.folder());
        return new Printout(text, failed ? beside.refused() : beside);
    }

    private List<VersionCoverage> chosen(AssembledSite prepared) throws UsageException {
        List<Notice> notices =
                request.notice().isPresent()
                        ? List.of(NoticeWorkspace.named(request.notice().get(), prepared))
                        : prepared.sources().site().notices();
        List<VersionCoverage> chosen = new ArrayList<>();
        for (Notice notice : notices) {
            version(notice, prepared).ifPresent(chosen::add);
        }
        return chosen;
    }

    private Optional<VersionCoverage> version(Notice notice, AssembledSite prepared)
            throws UsageException {
        List<VersionCoverage> all =
                prepared.covered().stream()
                        .filter(each -> each.notice().equals(notice.slug()))
                        .toList();
        if (request.version().isEmpty()) {
            return all.stream().findFirst();
        }
        String wanted = request.version().get();
        Optional<VersionCoverage> found =
                all.stream().filter(each -> each.version().equals(wanted)).findFirst();
        if (found.isEmpty() && request.notice().isPresent()) {
            throw new UsageException(
                    "%s has no version '%s' that is held against a law; %s"
                            .formatted(
                                    notice.slug(),
                                    wanted,
                                    notice.ruleSets().isEmpty()
                                            ? "name its laws under 'rule-sets' in notice.yaml"
                                            : NearestName.mend(
                                                    wanted,
                                                    all.stream()
                                                            .map(VersionCoverage::version)
                                                            .toList(),
                                                    "version")));
        }
        return found;
    }
}
