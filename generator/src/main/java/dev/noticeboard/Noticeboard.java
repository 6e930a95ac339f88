package dev.noticeboard;

import dev.noticeboard.command.AnnounceCommand;
import dev.noticeboard.command.BuildCommand;
import dev.noticeboard.command.CheckCommand;
import dev.noticeboard.command.CorrectCommand;
import dev.noticeboard.command.CoverageCommand;
import dev.noticeboard.command.DraftCommand;
import dev.noticeboard.command.PublishCommand;
import dev.noticeboard.command.RedlineCommand;
import dev.noticeboard.command.ReviewCommand;
import dev.noticeboard.command.SealCommand;
import dev.noticeboard.files.Mishap;
import dev.noticeboard.files.NamedPlace;
import dev.noticeboard.files.Project;
import dev.noticeboard.files.RefusedException;
import dev.noticeboard.request.CorrectionRequest;
import dev.noticeboard.request.CoverageRequest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.SealRequest;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.GivenUpException;
import dev.noticeboard.source.text.NoSiteException;
import dev.noticeboard.source.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return attempt(() -> new CheckCommand(settings).run());
    }

    /**
     * Writes the site, unless the findings make the command fail.
     *
     * @throws UsageException where there is no site, or it cannot be read or written
     */
    public Outcome build() throws UsageException {
        return attempt(() -> new BuildCommand(settings).run());
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
        return attempt(() -> new PublishCommand(settings, target, base).run());
    }

    /**
     * Starts the next version of a notice: {@code draft/} gets the text of the one in effect.
     *
     * @param notice the notice's slug
     * @throws UsageException where there is no such notice, it has a draft already, or the machine
     *     refuses
     */
    public Outcome draft(String notice) throws UsageException {
        return attempt(() -> new DraftCommand(settings, notice).run());
    }

    /**
     * Seals versions of a notice, unless something is wrong with them.
     *
     * @param notice the notice's slug
     * @param date the effective date of a version, which is made from {@code draft/} where it has
     *     no folder yet; empty for every version that has taken effect and is not sealed
     * @throws UsageException where there is no such notice or version, or the machine refuses
     */
    public Outcome seal(String notice, Optional<LocalDate> date) throws UsageException {
        return seal(new SealRequest(List.of(notice), date, false, false)).outcome();
    }

    /**
     * Seals versions of one notice or more, unless something is wrong with one of them.
     *
     * @param request which versions, and whether it is only said what would be written
     * @return what would be written, empty where it was written
     * @throws UsageException where there is no such notice or version, or the machine refuses
     */
    public Printout seal(SealRequest request) throws UsageException {
        return attempt(() -> new SealCommand(settings, request).run());
    }

    /**
     * Records that a sealed version reads differently now.
     *
     * @param version which version, and what is said of the change
     * @throws UsageException where there is nothing to correct, or the machine refuses
     */
    public Outcome correct(CorrectionRequest version) throws UsageException {
        return attempt(() -> new CorrectCommand(settings, version).run());
    }

    /**
     * Compares two versions of a notice.
     *
     * @param request which two, and how the redline is printed
     * @throws UsageException where there is no such notice, version or language, or the machine
     *     refuses
     */
    public Printout redline(RedlineRequest request) throws UsageException {
        return attempt(() -> new RedlineCommand(settings, request).run());
    }

    /**
     * Holds notices against the laws that they name.
     *
     * @param request which notice and version, and how it is printed
     * @throws UsageException where there is no such notice or version, or the machine refuses
     */
    public Printout coverage(CoverageRequest request) throws UsageException {
        return attempt(() -> new CoverageCommand(settings, request).run());
    }

    /**
     * Writes the announcement of a version into the output folder, unless an error is in the way.
     *
     * @param notice the notice's slug
     * @param date the version's effective date
     * @throws UsageException where there is no such notice or version, it is withdrawn, the site
     *     has no base URL, or the machine refuses
     */
    public Outcome announce(String notice, LocalDate date) throws UsageException {
        return attempt(() -> new AnnounceCommand(settings, notice).run(date));
    }

    /**
     * Compares the site as it lies in its folder with what is committed, and writes the proposed
     * pages into the output folder, findings and all.
     *
     * @param request what it is compared with, and where the report goes
     * @return the report as Markdown, and what is newly wrong
     * @throws UsageException where there is no site or no such base, a clone lacks what tells, or
     *     the machine refuses
     */
    public Printout review(ReviewRequest request) throws UsageException {
        return attempt(() -> new ReviewCommand(settings, request).run());
    }

    /**
     * The JSON Schemas of everything that a site reads and writes, by their file names.
     *
     * @return the text of each schema (JSON Schema 2020-12)
     */
    public static Map<String, String> schemas() {
        return Schemas.all();
    }

    /**
     * Writes schemas into a folder.
     *
     * @param schemas some of {@link #schemas}
     * @param folder the folder, which may not be there yet; no link below the current folder is
     *     followed out of it
     * @throws UsageException where the machine refuses
     */
    public static void writeSchemas(Map<String, String> schemas, Path folder)
            throws UsageException {
        attempt(
                () -> {
                    new NamedPlace(folder, Project.of(Path.of(""))).writeAll(schemas);
                    return schemas;
                });
    }

    /** What a command does, and what may be in its way. */
    interface Work<T> {
        /** Does it. */
        T run() throws IOException, UsageException;
    }

    /**
     * Does it, and says in one sentence what was in the way, by which every command ends with 2.
     */
    static <T> T attempt(Work<T> work) throws UsageException {
        try {
            return work.run();
        } catch (NoSiteException | RefusedException | GivenUpException e) {
            throw new UsageException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UsageException(Mishap.sentence(e), e);
        }
    }
}
