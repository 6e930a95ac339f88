package dev.noticeboard.command;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.report.ProgramVersion;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.SealRequest;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.seals.EntryStatement;
import dev.noticeboard.source.text.SourceFolder;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The command {@code seal}: puts on record what versions say.
 *
 * <p>All that is to be sealed is looked at first: where something is wrong with one version,
 * nothing is written for any.
 */
public final class SealCommand {

    private final Settings settings;
    private final SealRequest request;

    /** Seals what was asked for. */
    public SealCommand(Settings settings, SealRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** The versions of one notice that are to be sealed, as they will be. */
    private record Task(NoticeWorkspace workspace, List<VersionName> names) {}

    /** Seals what was asked for, or says what that would write. */
    public Printout run() throws IOException, UsageException {
        // A dry run writes nothing, not even a lock.
        return request.dryRun()
                ? seal()
                : NoticeWorkspace.locked(settings, request.notices(), this::seal);
    }

    private Printout seal() throws IOException, UsageException {
        Reading<Sources> read = SourceFolder.read(settings.source());
        List<VersionName> fromDrafts = fromDrafts(read.value());
        Reading<Sources> dated = read;
        for (VersionName name : fromDrafts) {
            String draft = draft(name).folder();
            dated =
                    new Reading<>(
                            dated.value().moved(draft, name.folder()),
                            NoticeWorkspace.relocated(dated.findings(), draft, name.folder()));
        }
        List<Task> tasks = tasks(dated);
        List<Finding> findings = inTheWay(tasks);
        NoticeWorkspace first = tasks.get(0).workspace();
        Outcome outcome = first.outcome(findings);
        if (outcome.failed() || request.dryRun()) {
            // Nothing has moved, so that everything is said of the place where it lies now.
            for (VersionName name : fromDrafts) {
                findings = NoticeWorkspace.relocated(findings, name.folder(), draft(name).folder());
            }
            outcome = first.reading(read.value()).outcome(findings);
        }
        if (outcome.failed()) {
            return new Printout("", outcome.refused());
        }
        return request.dryRun()
                ? new Printout(
                        plan(tasks, fromDrafts),
                        outcome.done("would have " + done(tasks, fromDrafts)))
                : new Printout("", outcome.done(write(tasks, fromDrafts)));
    }

    /** The versions that have no folder yet, and get one from the draft of their notice. */
    private List<VersionName> fromDrafts(Sources sources) throws IOException {
        FolderReader folder = FolderReader.of(settings.source());
        List<VersionName> fromDrafts = new ArrayList<>();
        for (String slug : request.date().isPresent() ? request.notices() : List.<String>of()) {
            VersionName name = new VersionName(slug, request.date().orElseThrow().toString());
            if (sources.folders().contains(name.noticeFolder())
                    && !folder.has(name.folder())
                    && folder.has(draft(name).folder())) {
                fromDrafts.add(name);
            }
        }
        return fromDrafts;
    }

    private List<Task> tasks(Reading<Sources> sources) throws IOException, UsageException {
        AssembledSite prepared = new SitePreparation(settings).prepare(sources);
        List<NoticeWorkspace> desks = new ArrayList<>();
        for (String slug : request.notices()) {
            desks.add(
                    new NoticeWorkspace(
                            settings, sources.value(), prepared, named(slug, prepared)));
        }
        List<Task> tasks = new ArrayList<>();
        for (NoticeWorkspace workspace : desks) {
            tasks.add(new Task(workspace, names(workspace)));
        }
        return tasks;
    }

    private Notice named(String slug, AssembledSite prepared) throws UsageException {
        try {
            return NoticeWorkspace.named(slug, prepared);
        } catch (UsageException e) {
            // What follows the first notice may have been meant as a date.
            boolean first = slug.equals(request.notices().get(0));
            throw first
                    ? e
                    : new UsageException(e.getMessage() + "; a date is written as 2024-03-01", e);
        }
    }

    private List<VersionName> names(NoticeWorkspace workspace) throws IOException, UsageException {
        if (request.date().isEmpty()) {
            return unsealed(workspace);
        }
        VersionName name =
                new VersionName(workspace.notice().slug(), request.date().get().toString());
        boolean there =
                workspace.texts().folders().contains(name.folder()) || workspace.has(name.folder());
        if (!there) {
            throw new UsageException(
                    "there is neither %s nor %s; 'noticeboard draft %s' starts a version"
                            .formatted(name.folder(), draft(name).folder(), name.notice()));
        }
        if (request.past()) {
            BeforeSealing.checkPast(workspace.notice(), request.date().get());
        }
        return List.of(name);
    }

    /** The versions that have taken effect, and of which nothing is on record. */
    private List<VersionName> unsealed(NoticeWorkspace workspace) throws UsageException {
        LocalDate today = workspace.prepared().sources().asOf();
        LocalDate end =
                request.past() ? BeforeSealing.firstOnRecord(workspace.notice()) : LocalDate.MAX;
        return workspace.notice().versions().stream()
                .filter(version -> !version.seal().isSealed())
                .filter(
                        version ->
                                version.effective()
                                        .filter(day -> !day.isAfter(today) && day.isBefore(end))
                                        .isPresent())
                .map(VersionName::of)
                .toList();
    }

    private static List<Finding> inTheWay(List<Task> tasks) throws UsageException {
        List<Finding> findings = new ArrayList<>();
        for (Task task : tasks) {
            for (VersionName name : task.names()) {
                findings.addAll(inTheWay(task.workspace(), name));
                if (task.workspace().version(name).isEmpty() && findings.isEmpty()) {
                    throw new UsageException("the version " + name + " cannot be read");
                }
            }
        }
        return findings;
    }

    // What sealing itself mends is not in its way.
    private static List<Finding> inTheWay(NoticeWorkspace workspace, VersionName name) {
        boolean sealed = workspace.version(name).filter(v -> v.seal().isSealed()).isPresent();
        return workspace.findingsFor(name).stream()
                .filter(finding -> !finding.rule().equals(Rule.UNSEALED.id()))
                .filter(finding -> !finding.rule().equals(Rule.SEALED_SOURCES.id()))
                .filter(finding -> sealed || !finding.rule().equals(Rule.SEAL_UNFINISHED.id()))
                .map(finding -> sealed ? finding : BeforeSealing.weighed(finding))
                .toList();
    }

    /** What is written for a notice: nothing for a version that is on record as it is. */
    private Map<Version, EntryStatement> wanted(Task task) {
        EntryStatement words =
                new EntryStatement(
                        SealEntry.Kind.SEAL,
                        task.workspace().prepared().sources().asOf(),
                        Optional.empty(),
                        request.past(),
                        ProgramVersion.number());
        Map<Version, EntryStatement> wanted = new LinkedHashMap<>();
        task.names().stream()
                .flatMap(name -> task.workspace().version(name).stream())
                .filter(version -> !isOnRecord(version))
                .forEach(version -> wanted.put(version, words));
        return wanted;
    }

    private boolean isOnRecord(Version version) {
        boolean asAsked = !request.past() || version.seal().added().isPresent();
        return asAsked
                && version.seal()
                        .last()
                        .filter(last -> last.sources().equals(version.sources()))
                        .isPresent();
    }

    /** What would be written, one thing a line, a file in the form of {@code sha256sum}. */
    private String plan(List<Task> tasks, List<VersionName> fromDrafts) {
        StringBuilder plan = new StringBuilder();
        for (Task task : tasks) {
            Map<Version, EntryStatement> wanted = wanted(task);
            for (Version version : wanted.keySet()) {
                VersionName name = VersionName.of(version);
                plan.append("# ").append(name);
                if (fromDrafts.contains(name)) {
                    plan.append(", from ").append(draft(name).folder());
                }
                plan.append('\n');
            }
            task.workspace().planned(wanted).forEach(file -> plan.append(file.line()).append('\n'));
        }
        return plan.toString();
    }

    private String write(List<Task> tasks, List<VersionName> fromDrafts)
            throws IOException, UsageException {
        String done = done(tasks, fromDrafts);
        for (Task task : tasks) {
            for (VersionName name : task.names()) {
                if (fromDrafts.contains(name)) {
                    task.workspace().writer().rename(draft(name).folder(), name.folder());
                }
            }
            task.workspace().write(wanted(task));
        }
        return done;
    }

    private String done(List<Task> tasks, List<VersionName> fromDrafts) {
        String sealed =
                tasks.stream()
                        .flatMap(task -> wanted(task).keySet().stream())
                        .map(version -> VersionName.of(version).toString())
                        .collect(Collectors.joining(", "));
        if (sealed.isEmpty()) {
            return "nothing to seal: it is on record already";
        }
        return "sealed "
                + sealed
                + switch (fromDrafts.size()) {
                    case 0 -> "";
                    case 1 -> ", from its draft";
                    default -> ", from their drafts";
                };
    }

    private static VersionName draft(VersionName name) {
        return new VersionName(name.notice(), VersionName.DRAFT);
    }
}
