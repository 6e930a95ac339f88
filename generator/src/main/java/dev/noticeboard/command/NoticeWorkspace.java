package dev.noticeboard.command;

import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.build.RefreshedVersion;
import dev.noticeboard.build.SitePreparation;
import dev.noticeboard.files.FolderLock;
import dev.noticeboard.files.FolderReader;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.files.Manner;
import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.seal.SealStep;
import dev.noticeboard.source.seals.EntryStatement;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One notice on the workspace, for the commands that write to its folder: what was read of the
 * site, and a way to write.
 *
 * @param settings what was asked for
 * @param texts the sources
 * @param prepared the site
 * @param notice the notice
 */
record NoticeWorkspace(Settings settings, Sources texts, AssembledSite prepared, Notice notice) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Puts a notice on the workspace.
     *
     * @param read the sources
     * @param refreshed the version that takes what comes from outside its folder anew
     * @throws UsageException where there is no such notice
     */
    static NoticeWorkspace of(
            Settings settings, Reading<Sources> read, String slug, Optional<VersionName> refreshed)
            throws UsageException {
        AssembledSite prepared =
                new SitePreparation(settings, new RefreshedVersion(refreshed)).prepare(read);
        return new NoticeWorkspace(settings, read.value(), prepared, named(slug, prepared));
    }

    /**
     * The notice that a command was asked for.
     *
     * @throws UsageException where there is no such notice
     */
    static Notice named(String slug, AssembledSite prepared) throws UsageException {
        List<Notice> notices = prepared.sources().site().notices();
        Optional<Notice> notice = notices.stream().filter(n -> n.slug().equals(slug)).findFirst();
        if (notice.isEmpty()) {
            List<String> slugs = notices.stream().map(Notice::slug).toList();
            throw new UsageException(
                    "there is no notice '%s'; %s"
                            .formatted(slug, NearestName.mend(slug, slugs, "notice")));
        }
        return notice.get();
    }

    /**
     * What is done to a notice while nobody else writes to it.
     *
     * @param <T> what comes of it
     */
    interface Work<T> {
        T run() throws IOException, UsageException;
    }

    /** The same for several notices at once. */
    static <T> T locked(Settings settings, List<String> slugs, Work<T> work)
            throws IOException, UsageException {
        // Always in one order, so that no two runs ever wait for one another.
        Work<T> inside = work;
        for (String slug : slugs.stream().sorted(Comparator.reverseOrder()).toList()) {
            Work<T> next = inside;
            inside = () -> locked(settings, slug, next);
        }
        return inside.run();
    }

    /**
     * Keeps other runs out of a notice's folder during a piece of work, which has to read the
     * sources itself. A folder that is not there is left to it to tell.
     */
    static <T> T locked(Settings settings, String slug, Work<T> work)
            throws IOException, UsageException {
        if (!SLUG.matcher(slug).matches() || Files.notExists(settings.source())) {
            return work.run();
        }
        FolderReader reader = FolderReader.of(settings.source());
        Optional<Path> folder = reader.folder(SourcePaths.folder(slug));
        if (folder.isEmpty()) {
            return work.run();
        }
        FolderLock lock = FolderLock.take(folder.get(), PATIENCE);
        try {
            return work.run();
        } finally {
            lock.close();
        }
    }

    /** The same with other sources, to show the lines of. */
    NoticeWorkspace reading(Sources sources) {
        return new NoticeWorkspace(settings, sources, prepared, notice);
    }

    FolderWriter writer() throws IOException {
        return FolderWriter.of(settings.source(), Manner.KEPT);
    }

    /** Whether there is anything at a path of the source folder. */
    boolean has(String path) throws IOException {
        return FolderReader.of(settings.source()).has(path);
    }

    /** The version of that date, or empty where it could not be read. */
    Optional<Version> version(VersionName name) {
        return notice.versions().stream().filter(v -> v.name().equals(name.version())).findFirst();
    }

    /** What stands in the way of a version: the findings about all that it is made of. */
    List<Finding> findingsFor(VersionName name) {
        List<String> shared =
                new ArrayList<>(
                        List.of(
                                SourcePaths.SITE,
                                SourcePaths.notice(name.notice()),
                                SourcePaths.seals(name.notice())));
        version(name).flatMap(Version::factsFile).ifPresent(facts -> shared.add(facts.file()));
        return prepared.findings().stream()
                .filter(
                        finding -> {
                            String file = finding.place().file();
                            return shared.contains(file)
                                    || (file + "/").startsWith(name.folder() + "/");
                        })
                .toList();
    }

    /** The outcome for these findings; one with an error is refused, whatever is asked for. */
    Outcome outcome(List<Finding> findings) {
        return outcome(settings, findings, texts, prepared);
    }

    /** The same for findings about several notices. */
    static Outcome outcome(
            Settings settings, List<Finding> findings, Sources texts, AssembledSite prepared) {
        Outcome outcome =
                new FindingPolicy(settings)
                        .outcome(findings.stream().distinct().toList(), texts)
                        .with(
                                prepared.moved().stream()
                                        .filter(moved -> findings.contains(moved.finding()))
                                        .toList(),
                                Optional.empty());
        boolean error = outcome.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
        return error ? outcome.refused() : outcome;
    }

    /**
     * A file as it is to be.
     *
     * @param path where it lies, from the root of the sources
     * @param text what it says
     */
    record Written(String path, String text) {

        /** Its digest and its path, as {@code sha256sum} prints them. */
        String line() {
            return Digest.of(text) + "  " + path;
        }
    }

    /** Writes what is sealed, each entry after the files that it speaks of, and reads it back. */
    void write(Map<Version, EntryStatement> versions) throws IOException, UsageException {
        FolderWriter writer = writer();
        for (Written file : steps(versions)) {
            writer.write(file.path(), file.text());
        }
        new ReadBack(settings.source()).check(planned(versions));
    }

    /** The files that this would write, as they would be in the end. */
    List<Written> planned(Map<Version, EntryStatement> versions) {
        Map<String, Written> files = new LinkedHashMap<>();
        for (Written file : steps(versions)) {
            files.remove(file.path());
            files.put(file.path(), file);
        }
        return List.copyOf(files.values());
    }

    /** What is written to seal versions, in this order; seals.yaml grows by an entry each time. */
    private List<Written> steps(Map<Version, EntryStatement> versions) {
        List<Written> steps = new ArrayList<>();
        String file = SourcePaths.seals(notice.slug());
        String seals = texts.file(file).map(text -> text.text()).orElse("");
        List<SealEntry> entries = notice.seals();
        Optional<String> previous =
                entries.stream().map(SealEntry::digest).reduce((first, second) -> second);
        for (Map.Entry<Version, EntryStatement> each : versions.entrySet()) {
            Version version = each.getKey();
            SealStep step =
                    SealStep.of(
                            version,
                            prepared.of(notice.slug(), version.name()),
                            previous,
                            each.getValue());
            String folder = VersionName.of(version).sealed() + "/";
            step.sealed().forEach((name, text) -> steps.add(new Written(folder + name, text)));
            seals = step.appendedTo(seals);
            steps.add(new Written(file, seals));
            previous = Optional.of(step.digest());
        }
        return steps;
    }

    /** Findings about one folder as they are about another. */
    static List<Finding> relocated(List<Finding> findings, String folder, String name) {
        List<Finding> moved = new ArrayList<>();
        for (Finding finding : findings) {
            Place place = finding.place();
            boolean within = (place.file() + "/").startsWith(folder + "/");
            moved.add(
                    within
                            ? new Finding(
                                    finding.severity(),
                                    finding.rule(),
                                    new Place(
                                            name + place.file().substring(folder.length()),
                                            place.line(),
                                            place.column()),
                                    finding.message(),
                                    finding.mend())
                            : finding);
        }
        return moved;
    }
}
