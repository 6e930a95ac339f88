package dev.noticeboard.command;

import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.build.SeverityPolicy;
import dev.noticeboard.build.WholeSite;
import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.git.Checkout;
import dev.noticeboard.git.GitException;
import dev.noticeboard.git.GitRepository;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.output.Manifest;
import dev.noticeboard.output.OutputFolder;
import dev.noticeboard.render.RenderedSite;
import dev.noticeboard.render.notice.Proposal;
import dev.noticeboard.report.ReviewReport;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.review.FindingChanges.Found;
import dev.noticeboard.review.Review;
import dev.noticeboard.review.SiteState;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command {@code review}: makes what a pull request needs to be judged.
 *
 * <p>Proposed is the source folder as it lies there, committed or not. It is compared with the
 * commit at which it left the base, so that what others merged meanwhile is nobody's proposal here.
 * Both are looked at as of the same day, drafts included, and each finding weighs as in {@code
 * check}. The pages are written whatever is wrong, since they are there to be looked at.
 */
public final class ReviewCommand {

    private final Settings settings;
    private final ReviewRequest request;

    /** Reviews what was asked for. */
    public ReviewCommand(Settings settings, ReviewRequest request) {
        this.settings = settings.withDrafts(true);
        this.request = request;
    }

    /** A site with what was found in it. */
    private record Side(SiteState state, Found found) {}

    /** Does it. */
    public Printout run() throws IOException, UsageException {
        WholeSite made = WholeSite.of(settings, SeverityPolicy.CHECK);
        LocalDate asOf = made.sources().asOf();
        try (GitRepository repository = GitRepository.holding(settings.source())) {
            GitRepository.Base base = repository.base(request.base());
            Optional<WholeSite> before = before(repository, base, asOf);
            return printout(made, base, before);
        } catch (GitException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /** The site at the base, or empty where there was none. */
    private Optional<WholeSite> before(
            GitRepository repository, GitRepository.Base base, LocalDate asOf)
            throws GitException, IOException {
        try (Checkout checkout = repository.checkOut(base, SourcePaths.ENTRIES)) {
            return checkout.holds(SourcePaths.SITE)
                    ? Optional.of(
                            WholeSite.of(settings.at(checkout.root(), asOf), SeverityPolicy.CHECK))
                    : Optional.empty();
        }
    }

    private Side side(WholeSite made, List<Finding> findings) {
        // Severities as --allow makes them, so that what is allowed is no new finding.
        Outcome outcome = new FindingPolicy(settings).outcome(findings, made.texts());
        return new Side(
                new SiteState(
                        made.sources().site().notices(),
                        made.sources().articles(),
                        made.sources().asOf()),
                new Found(outcome.findings(), outcome.sourceLines()));
    }

    private Printout printout(WholeSite made, GitRepository.Base base, Optional<WholeSite> before)
            throws IOException {
        Side after =
                side(
                        made,
                        before.map(older -> DroppedAddresses.among(made.findings(), older, made))
                                .orElse(made.findings()));
        Side older =
                before.map(site -> side(site, site.findings()))
                        .orElseGet(
                                () ->
                                        new Side(
                                                SiteState.none(made.sources().asOf()),
                                                new Found(List.of(), Map.of())));
        Review review = Review.of(older.state(), older.found(), after.state(), after.found());
        String report =
                new ReviewReport(
                                base.revision(),
                                base.shortCommit(),
                                before.isPresent(),
                                made.sources()::pageOf)
                        .write(review, made.sources().asOf());
        String written = write(made, review);
        if (request.report().isPresent()) {
            new NamedPlace(request.report().get(), Project.of(settings.source())).write(report);
        }
        List<Finding> brought = review.findings().brought();
        Outcome outcome =
                new FindingPolicy(settings)
                        .outcome(brought, made.texts())
                        .with(made.moved(), review.outlook().nextAfter());
        return new Printout(report, outcome.done(written));
    }

    private String write(WholeSite made, Review review) throws IOException {
        RenderedSite site = made.proposed(settings, new Proposal(review.texts()));
        Manifest manifest = Manifest.of(made.sources().asOf(), site.files(), site.versions());
        new OutputFolder(settings.output(), Project.of(settings.source()))
                .write(site.files(), manifest);
        return "the proposed pages are in " + settings.output();
    }
}
