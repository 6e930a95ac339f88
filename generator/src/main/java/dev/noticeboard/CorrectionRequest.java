package dev.noticeboard;

import java.time.LocalDate;

/**
 * A correction that is asked for.
 *
 * @param notice the notice's slug
 * @param date the effective date of the version
 * @param reason why it is made, for visitors
 * @param technical whether nobody changed the version, and only Noticeboard reads it differently
 * @param refresh whether names, contacts and the like are taken as they are now, rather than as
 *     they were sealed
 */
public record CorrectionRequest(
        String notice, LocalDate date, String reason, boolean technical, boolean refresh) {}
