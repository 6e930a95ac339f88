package dev.noticeboard.command;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.SealEntry.Kind;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
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

/**
 * Technical corrections: versions that nobody touched, and that Noticeboard reads differently or
 * did not seal in full. All of them go in one run, which writes nothing where an error is in the
 * way of any.
 */
final class TechnicalCorrections {

    // Visitors read it where a text changed, and only there.
    private final Settings settings;
    private final CorrectionRequest request;
    private final List<Finding> inTheWay = new ArrayList<>();
    private final List<Batch> batches = new ArrayList<>();

    /** The versions of one notice. */
    private record Batch(NoticeWorkspace workspace, Map<Version, EntryStatement> versions) {}

    TechnicalCorrections(Settings settings, CorrectionRequest request) {
        this.settings = settings;
        this.request = request;
    }

    /** Corrects the versions that were named, or all that need it. */
    Outcome run() throws IOException, UsageException {
        if (request.reason().filter(String::isBlank).isPresent()) {
            throw new UsageException("say with --reason why it is corrected: visitors read it");
        }
        String reason =
                new OptionValue("--reason", request.reason().orElse(Correction.OWN_REASON))
                        .sentence();
        List<String> slugs =
                request.notice()
                        .map(List::of)
                        .orElse(
                                SourceFolder.read(settings.source())
                                        .value()
                                        .foldersIn(SourcePaths.NOTICES));
        return NoticeWorkspace.locked(settings, slugs, () -> correct(reason));
    }

    private Outcome correct(String reason) throws IOException, UsageException {
        Reading<Sources> read = SourceFolder.read(settings.source());
        AssembledSite prepared = new SitePreparation(settings).prepare(read);
        List<Notice> notices =
                request.notice().isPresent()
                        ? List.of(NoticeWorkspace.named(request.notice().get(), prepared))
                        : prepared.sources().site().notices();
        for (Notice notice : notices) {
            look(new NoticeWorkspace(settings, read.value(), prepared, notice), reason);
        }
        Outcome outcome = NoticeWorkspace.outcome(settings, inTheWay, read.value(), prepared);
        if (outcome.failed()) {
            return outcome;
        }
        for (Batch batch : batches) {
            batch.workspace().write(batch.versions());
        }
        List<String> names =
                batches.stream()
                        .flatMap(batch -> batch.versions().keySet().stream())
                        .map(version -> VersionName.of(version).toString())
                        .toList();
        return outcome.done(
                names.isEmpty()
                        ? "nothing to put on record: every sealed version reads as it was sealed"
                        : "put on record as technical corrections: " + String.join(", ", names));
    }

    private void look(NoticeWorkspace workspace, String reason) throws IOException, UsageException {
        Batch batch = new Batch(workspace, new LinkedHashMap<>());
        batches.add(batch);
        if (request.dates().isEmpty()) {
            for (Version version : workspace.notice().versions()) {
                if (version.seal().isSealed() && needsIt(SealedReading.of(workspace, version))) {
                    take(batch, version, reason);
                }
            }
        }
        for (LocalDate date : request.dates()) {
            VersionName name = new VersionName(workspace.notice().slug(), date.toString());
            Optional<Version> found = CorrectCommand.found(workspace, name);
            if (found.isPresent()) {
                checkNeedsIt(SealedReading.of(workspace, found.get()), name);
                take(batch, found.get(), reason);
            } else {
                inTheWay.addAll(CorrectCommand.inTheWay(workspace, name));
            }
        }
    }

    private void take(Batch batch, Version version, String reason) {
        inTheWay.addAll(CorrectCommand.inTheWay(batch.workspace(), VersionName.of(version)));
        batch.versions()
                .put(version, CorrectCommand.words(batch.workspace(), Kind.TECHNICAL, reason));
    }

    // Sources that somebody touched are for a correction with a reason, or for another seal.
    private static boolean needsIt(SealedReading reading) {
        return reading.isUntouched() && !(reading.isAsSealed() && reading.isWhole());
    }

    private static void checkNeedsIt(SealedReading reading, VersionName name)
            throws UsageException {
        if (!reading.isUntouched()) {
            throw new UsageException(
                    "the sources of "
                            + name
                            + " changed, so that this is no technical correction; "
                            + (reading.isAsSealed()
                                    ? "'noticeboard seal " + name + "' records them"
                                    : "put them back, or leave out --technical and say with"
                                            + " --reason what changed"));
        } else if (!needsIt(reading)) {
            throw new UsageException(name + " reads as it was sealed: there is nothing to correct");
        }
        reading.checkLanguages(name);
    }
}
