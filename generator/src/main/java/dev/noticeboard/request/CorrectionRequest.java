package dev.noticeboard.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A correction that is asked for.
 *
 * @param notice the notice's slug; empty, for a technical one, for all notices
 * @param dates the effective dates of the versions; none, for a technical one, for all that need it
 * @param reason why it is made, for visitors; one that is technical has words of its own
 * @param technical whether nobody changed the versions, and only Noticeboard reads them differently
 *     or puts more of them on record
 * @param refresh whether names, contacts and the like are taken as they are now, rather than as
 *     they were sealed
 */
public record CorrectionRequest(
        Optional<String> notice,
        List<LocalDate> dates,
        Optional<String> reason,
        boolean technical,
        boolean refresh) {

    public CorrectionRequest {
        dates = List.copyOf(dates);
    }
}
