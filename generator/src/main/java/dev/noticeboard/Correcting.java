package dev.noticeboard;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Seal;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealEntry.Kind;
import dev.noticeboard.model.Version;
import dev.noticeboard.report.ProgramVersion;
import dev.noticeboard.seal.SealStep;
import dev.noticeboard.source.SourceFolder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The command {@code correct}: the one way in which a sealed version changes. */
final class Correcting {

    // What the correction itself puts on record is not in its way.
    private static final Set<String> MENDED =
            Set.of(
                    Rule.SEALED_CHANGED.id(),
                    Rule.SEALED_TECHNICAL.id(),
                    Rule.SEALED_SOURCES.id(),
                    Rule.SEAL_UNFINISHED.id());

    private final Settings settings;
    private final CorrectionRequest request;
    private final VersionName name;

    Correcting(Settings settings, CorrectionRequest request) {
        this.settings = settings;
        this.request = request;
        this.name = new VersionName(request.notice(), request.date().toString());
    }

    /** Corrects the version. */
    Outcome run() throws IOException, UsageException {
        if (request.reason().isBlank()) {
            throw new UsageException("say with --reason why it is corrected: visitors read it");
        }
        String reason = new OptionValue("--reason", request.reason()).sentence();
        if (request.technical() && request.refresh()) {
            throw new UsageException(
                    "a technical correction changes nothing but how Noticeboard reads; leave out"
                            + " --refresh or --technical");
        }
        return NoticeDesk.alone(settings, request.notice(), () -> correct(desk(), reason));
    }

    private NoticeDesk desk() throws IOException, UsageException {
        return NoticeDesk.of(
                settings,
                SourceFolder.read(settings.source()),
                request.notice(),
                request.refresh() ? Optional.of(name) : Optional.empty());
    }

    private Outcome correct(NoticeDesk desk, String reason) throws IOException, UsageException {
        Optional<Version> found = desk.version(name);
        if (found.isEmpty() && !desk.has(name.folder())) {
            throw new UsageException("there is no version " + name + "; look at its date");
        }
        List<Finding> inTheWay =
                desk.about(name).stream().filter(f -> !MENDED.contains(f.rule())).toList();
        Outcome outcome = desk.outcome(inTheWay);
        if (outcome.failed() || found.isEmpty()) {
            return outcome.refused();
        }
        Version version = found.get();
        Seal seal = version.seal();
        SealEntry last =
                seal.last()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                name
                                                        + " is not sealed, so that it can simply be"
                                                        + " changed"));
        checkThereIsSomethingToCorrect(desk, version, last);
        Kind kind = request.technical() ? Kind.TECHNICAL : Kind.CORRECTION;
        SealStep.Words words =
                new SealStep.Words(
                        kind,
                        desk.prepared().sources().asOf(),
                        Optional.of(reason),
                        ProgramVersion.number());
        desk.write(Map.of(version, words));
        return outcome.done("put on record as correction " + seal.nextCorrection() + " of " + name);
    }

    private void checkThereIsSomethingToCorrect(NoticeDesk desk, Version version, SealEntry last)
            throws UsageException {
        Map<String, String> now = new TreeMap<>();
        desk.prepared()
                .of(name.notice(), name.version())
                .forEach(
                        each ->
                                now.put(
                                        each.article().language(),
                                        Digest.of(CanonicalForm.of(each.article()))));
        boolean untouched = last.sources().equals(version.sources());
        if (now.equals(last.articles())) {
            throw new UsageException(
                    name
                            + " reads as it was sealed: there is nothing to correct"
                            + (untouched
                                    ? ""
                                    : "; 'noticeboard seal " + name + "' records the new sources"));
        } else if (!now.keySet().containsAll(last.articles().keySet())) {
            throw new UsageException(
                    "%s was sealed in %s, and a correction cannot take a language away"
                            .formatted(name, String.join(", ", last.articles().keySet())));
        } else if (request.technical() && !untouched) {
            throw new UsageException(
                    "the sources of "
                            + name
                            + " changed, so that this is no technical correction; leave out"
                            + " --technical");
        } else if (!request.technical() && !request.refresh() && untouched) {
            throw new UsageException(
                    "nobody changed the sources of "
                            + name
                            + ": if Noticeboard reads them differently, say so with --technical");
        }
    }
}
