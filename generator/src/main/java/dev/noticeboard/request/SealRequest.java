package dev.noticeboard.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be sealed.
 *
 * @param notices the slugs of the notices
 * @param date the effective date of a version of each of them, which is made from {@code draft/}
 *     where it has no folder yet; empty for every version that has taken effect and is not sealed
 * @param past whether the versions are older than the first on record, and are added to the history
 *     before its beginning
 * @param dryRun whether it is only said what would be written
 */
public record SealRequest(
        List<String> notices, Optional<LocalDate> date, boolean past, boolean dryRun) {

    public SealRequest {
        notices = notices.stream().distinct().toList();
    }
}
