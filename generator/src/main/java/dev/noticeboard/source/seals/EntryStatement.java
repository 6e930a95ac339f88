package dev.noticeboard.source.seals;

import dev.noticeboard.model.SealEntry.Kind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an entry of {@code seals.yaml} says of itself.
 *
 * @param kind what is done
 * @param day the day on which it is done
 * @param reason why, for a correction
 * @param past whether the version is added to a history that began after it
 * @param noticeboard the version of Noticeboard
 */
public record EntryStatement(
        Kind kind, LocalDate day, Optional<String> reason, boolean past, String noticeboard) {}
