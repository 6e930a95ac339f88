package dev.noticeboard;

import dev.noticeboard.model.Rule;
import java.nio.file.Path;
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
 */
public record Settings(
        Path source,
        Path output,
        Optional<LocalDate> asOf,
        Instant now,
        boolean drafts,
        FailOn failOn,
        Set<Rule> allowed) {

    public Settings {
        allowed = Set.copyOf(allowed);
    }

    /** The same settings, with drafts shown or not. */
    Settings withDrafts(boolean shown) {
        return new Settings(source, output, asOf, now, shown, failOn, allowed);
    }

    /** The same settings for sources in another folder, as of a day. */
    Settings at(Path folder, LocalDate day) {
        return new Settings(folder, output, Optional.of(day), now, drafts, failOn, allowed);
    }
}
