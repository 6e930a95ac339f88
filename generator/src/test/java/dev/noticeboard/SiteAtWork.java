package dev.noticeboard;

import dev.noticeboard.model.Finding;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site in a folder, and a person who edits it and gives commands.
 *
 * @param folder holds the sources in {@code in/}, and what is built and published beside it
 */
record SiteAtWork(Path folder) {

    static SiteAtWork of(MiniSite site, Path folder) throws IOException {
        site.writeTo(folder.resolve("in"));
        return new SiteAtWork(folder);
    }

    Path file(String path) {
        return folder.resolve("in").resolve(path);
    }

    String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    void edit(String path, String words, String others) throws IOException {
        String text = text(path);
        if (!text.contains(words)) {
            throw new IllegalArgumentException(path + " does not say: " + words);
        }
        write(path, text.replace(words, others));
    }

    Noticeboard on(String day) {
        return new Noticeboard(settings(day, false));
    }

    Settings settings(String day, boolean drafts) {
        return new Settings(
                folder.resolve("in"),
                folder.resolve("out"),
                Optional.of(LocalDate.parse(day)),
                Instant.EPOCH,
                drafts,
                FailOn.ERROR,
                Set.of());
    }

    /** What is wrong, but for what one language says and another does not. */
    List<String> check(String day) throws UsageException {
        return lines(on(day).check()).stream()
                .filter(line -> !line.contains("[translation-differs]"))
                .toList();
    }

    static List<String> lines(Outcome outcome) {
        return outcome.findings().stream().map(Finding::toString).toList();
    }

    Outcome seal(String day, String version) throws UsageException {
        return on(day).seal("privacy", Optional.of(LocalDate.parse(version)));
    }

    Outcome correct(String day, String version, String reason) throws UsageException {
        return correct(day, version, reason, false, false);
    }

    Outcome correct(String day, String version, String reason, boolean technical, boolean refresh)
            throws UsageException {
        return on(day).correct(
                        new CorrectionRequest(
                                Optional.of("privacy"),
                                List.of(LocalDate.parse(version)),
                                Optional.of(reason),
                                technical,
                                refresh));
    }
}
