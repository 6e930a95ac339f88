package dev.noticeboard.command;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry.Kind;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.report.ProgramVersion;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.seals.EntryStatement;
import dev.noticeboard.source.text.SourceFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The command {@code correct}: the one way in which a sealed version changes. */
public final class CorrectCommand {

    // What the correction itself puts on record is not in its way.
    private static final Set<String> MENDED =
            Set.of(
                    Rule.SEALED_CHANGED.id(),
                    Rule.SEALED_TECHNICAL.id(),
                    Rule.SEALED_SOURCES.id(),
                    Rule.TOLD_CHANGED.id(),
                    Rule.TOLD_UNSEALED.id(),
                    Rule.SEAL_UNFINISHED.id());

    private final Settings settings;
    private final CorrectionRequest request;

    /** Records what was asked for. */
    public CorrectCommand(Settings settings, CorrectionRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** Corrects the versions. */
    public Outcome run() throws IOException, UsageException {
        if (request.technical() && request.refresh()) {
            throw new UsageException(
                    "a technical correction changes nothing but how Noticeboard reads; leave out"
                            + " --refresh or --technical");
        } else if (request.technical()) {
            return new TechnicalCorrections(settings, request).run();
        } else if (request.reason().filter(reason -> !reason.isBlank()).isEmpty()) {
            throw new UsageException("say with --reason why it is corrected: visitors read it");
        } else if (request.notice().isEmpty() || request.dates().size() != 1) {
            throw new UsageException(
                    "a correction is of one version: say which notice and which date it is; only"
                            + " with --technical several go in one run");
        }
        String reason = new OptionValue("--reason", request.reason().get()).sentence();
        String notice = request.notice().get();
        VersionName name = new VersionName(notice, request.dates().get(0).toString());
        return NoticeWorkspace.locked(
                settings, notice, () -> correct(workspace(name), name, reason));
    }

    private NoticeWorkspace workspace(VersionName name) throws IOException, UsageException {
        return NoticeWorkspace.of(
                settings,
                SourceFolder.read(settings.source()),
                name.notice(),
                request.refresh() ? Optional.of(name) : Optional.empty());
    }

    private Outcome correct(NoticeWorkspace workspace, VersionName name, String reason)
            throws IOException, UsageException {
        Optional<Version> found = found(workspace, name);
        Outcome outcome = workspace.outcome(inTheWay(workspace, name));
        if (outcome.failed() || found.isEmpty()) {
            return outcome.refused();
        }
        Version version = found.get();
        checkThereIsSomethingToCorrect(SealedReading.of(workspace, version), name);
        workspace.write(Map.of(version, words(workspace, Kind.CORRECTION, reason)));
        return outcome.done(
                "put on record as correction " + version.seal().nextCorrection() + " of " + name);
    }

    /**
     * The version of that name, or empty where it is there and cannot be read.
     *
     * @throws UsageException where it is not there, or is not sealed
     */
    static Optional<Version> found(NoticeWorkspace workspace, VersionName name)
            throws IOException, UsageException {
        Optional<Version> found = workspace.version(name);
        if (found.isEmpty() && !workspace.has(name.folder())) {
            throw new UsageException("there is no version " + name + "; look at its date");
        } else if (found.filter(version -> !version.seal().isSealed()).isPresent()) {
            throw new UsageException(name + " is not sealed, so that it can simply be changed");
        }
        return found;
    }

    /** What is wrong with a version, and is not put right by correcting it. */
    static List<Finding> inTheWay(NoticeWorkspace workspace, VersionName name) {
        return workspace.findingsFor(name).stream()
                .filter(f -> !MENDED.contains(f.rule()))
                .toList();
    }

    /** What the entry of a correction says of itself. */
    static EntryStatement words(NoticeWorkspace workspace, Kind kind, String reason) {
        return new EntryStatement(
                kind,
                workspace.prepared().sources().asOf(),
                Optional.of(reason),
                false,
                ProgramVersion.number());
    }

    private void checkThereIsSomethingToCorrect(SealedReading reading, VersionName name)
            throws UsageException {
        if (reading.isAsSealed()) {
            throw new UsageException(
                    name
                            + " reads as it was sealed: there is nothing to correct"
                            + (reading.isUntouched()
                                    ? ""
                                    : "; 'noticeboard seal " + name + "' records the new sources"));
        }
        reading.checkLanguages(name);
        if (!request.refresh() && reading.isUntouched()) {
            throw new UsageException(
                    "nobody changed the sources of "
                            + name
                            + ": if Noticeboard reads them differently, say so with --technical");
        }
    }
}
