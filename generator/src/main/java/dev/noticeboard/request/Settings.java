package dev.noticeboard.request;

import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.GivenUpException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a command was asked to do. The clock is read by whoever asks.
 *
 * @param source the folder that holds {@code site.yaml}
 * @param output the folder that the site is written to
 * @param asOf the day that decides what each version is; empty for today in the site's time zone
 * @param now the present moment
 * @param drafts whether drafts are read and shown, as a preview
 * @param failOn from which severity on findings make the command fail
 * @param allowed the rules that are overridden this once
 * @param patience how long one text may take to read before the run is given up; it decides nothing
 *     else
 * @param threads how many notices are worked on at the same time, at least one; the same comes out
 * @param cache the folder that holds what earlier builds made of notices; the same comes out
 */
public record Settings(
        Path source,
        Path output,
        Optional<LocalDate> asOf,
        Instant now,
        boolean drafts,
        FailOn failOn,
        Set<Rule> allowed,
        Duration patience,
        int threads,
        Optional<Path> cache) {

    /** The longest that one text may ever take. */
    public static final Duration PATIENCE = GivenUpException.PATIENCE;

    public Settings {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Settings with which a text may take as long as it ever may, and one notice comes after the
     * other.
     */
    public Settings(
            Path source,
            Path output,
            Optional<LocalDate> asOf,
            Instant now,
            boolean drafts,
            FailOn failOn,
            Set<Rule> allowed) {
        this(source, output, asOf, now, drafts, failOn, allowed, PATIENCE, 1, Optional.empty());
    }

    /**
     * How many threads a site gets unless somebody says so.
     *
     * @param processors how many processors the machine has
     * @param sites how many sites are worked on at the same time, at least one
     */
    public static int threadsOf(int processors, int sites) {
        return Math.max(1, processors / sites);
    }

    /** The same settings, with drafts shown or not. */
    public Settings withDrafts(boolean shown) {
        return new Settings(
                source, output, asOf, now, shown, failOn, allowed, patience, threads, cache);
    }

    /** The same settings, with so many notices worked on at the same time. */
    public Settings withThreads(int most) {
        return new Settings(
                source, output, asOf, now, drafts, failOn, allowed, patience, most, cache);
    }

    /** The same settings, with what earlier builds made taken from a folder, and kept there. */
    public Settings withCache(Optional<Path> folder) {
        return new Settings(
                source, output, asOf, now, drafts, failOn, allowed, patience, threads, folder);
    }

    /** The same settings for sources in another folder, as of a day. */
    public Settings at(Path folder, LocalDate day) {
        return new Settings(
                folder,
                output,
                Optional.of(day),
                now,
                drafts,
                failOn,
                allowed,
                patience,
                threads,
                cache);
    }
}
