package dev.noticeboard;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Version;
import dev.noticeboard.report.ProgramVersion;
import dev.noticeboard.seal.SealStep;
import dev.noticeboard.source.SourceFolder;
import dev.noticeboard.source.Sources;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The command {@code seal}: puts on record what versions of a notice say. */
final class Sealing {

    private final Settings settings;
    private final String slug;

    Sealing(Settings settings, String slug) {
        this.settings = settings;
        this.slug = slug;
    }

    /**
     * Seals a version, or all that have taken effect.
     *
     * @param date the version; it is made from {@code draft/} where it has no folder yet
     */
    Outcome run(Optional<LocalDate> date) throws IOException, UsageException {
        return NoticeDesk.alone(
                settings,
                slug,
                () -> {
                    Reading<Sources> read = SourceFolder.read(settings.source());
                    NoticeDesk desk = NoticeDesk.of(settings, read, slug, Optional.empty());
                    return date.isPresent()
                            ? one(desk, read, new VersionName(slug, date.get().toString()))
                            : all(desk);
                });
    }

    private Outcome one(NoticeDesk desk, Reading<Sources> read, VersionName name)
            throws IOException, UsageException {
        VersionName draft = new VersionName(slug, NoticeDesk.DRAFT);
        if (desk.has(name.folder())) {
            return seal(NoticeDesk.of(settings, read, slug, Optional.empty()), List.of(name), "");
        } else if (!desk.has(draft.folder())) {
            throw new UsageException(
                    "there is neither %s nor %s; 'noticeboard draft %s' starts a version"
                            .formatted(name.folder(), draft.folder(), slug));
        }
        Reading<Sources> dated =
                new Reading<>(
                        read.value().moved(draft.folder(), name.folder()),
                        NoticeDesk.moved(read.findings(), draft.folder(), name.folder()));
        NoticeDesk ahead = NoticeDesk.of(settings, dated, slug, Optional.empty());
        List<Finding> findings = inTheWay(ahead, name);
        if (ahead.outcome(findings).failed()) {
            List<Finding> atDraft = NoticeDesk.moved(findings, name.folder(), draft.folder());
            return desk.outcome(atDraft).refused();
        }
        desk.writer().rename(draft.folder(), name.folder());
        return seal(ahead, List.of(name), ", from its draft");
    }

    private Outcome all(NoticeDesk desk) throws IOException, UsageException {
        LocalDate today = desk.prepared().sources().asOf();
        List<VersionName> names =
                desk.notice().versions().stream()
                        .filter(version -> !version.seal().isSealed())
                        .filter(
                                version ->
                                        version.effective()
                                                .filter(day -> !day.isAfter(today))
                                                .isPresent())
                        .map(VersionName::of)
                        .toList();
        return seal(desk, names, "");
    }

    private Outcome seal(NoticeDesk desk, List<VersionName> names, String from)
            throws IOException, UsageException {
        List<Finding> findings = new ArrayList<>();
        Map<Version, SealStep.Words> wanted = new LinkedHashMap<>();
        SealStep.Words words =
                new SealStep.Words(
                        SealEntry.Kind.SEAL,
                        desk.prepared().sources().asOf(),
                        Optional.empty(),
                        ProgramVersion.number());
        for (VersionName name : names) {
            findings.addAll(inTheWay(desk, name));
            Optional<Version> version = desk.version(name);
            version.filter(v -> !isOnRecord(v)).ifPresent(v -> wanted.put(v, words));
            if (version.isEmpty() && findings.isEmpty()) {
                throw new UsageException("the version " + name + " cannot be read");
            }
        }
        Outcome outcome = desk.outcome(findings);
        if (outcome.failed()) {
            return outcome;
        }
        desk.write(wanted);
        String sealed =
                wanted.keySet().stream()
                        .map(version -> VersionName.of(version).toString())
                        .collect(Collectors.joining(", "));
        return outcome.done(
                wanted.isEmpty()
                        ? "nothing to seal: it is on record already"
                        : "sealed " + sealed + from);
    }

    // What sealing itself mends is not in its way.
    private static List<Finding> inTheWay(NoticeDesk desk, VersionName name) {
        boolean sealed = desk.version(name).filter(v -> v.seal().isSealed()).isPresent();
        return desk.about(name).stream()
                .filter(finding -> !finding.rule().equals(Rule.UNSEALED.id()))
                .filter(finding -> !finding.rule().equals(Rule.SEALED_SOURCES.id()))
                .filter(finding -> sealed || !finding.rule().equals(Rule.SEAL_UNFINISHED.id()))
                .toList();
    }

    private static boolean isOnRecord(Version version) {
        return version.seal()
                .last()
                .filter(last -> last.sources().equals(version.sources()))
                .isPresent();
    }
}
