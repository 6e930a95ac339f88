package dev.noticeboard.build;

import dev.noticeboard.model.Site;
import java.time.LocalDate;

/** Sites whose notices have the disclosures that others lend them. */
public final class LentFacts {

    private LentFacts() {}

    /** The site with them, as of a day. */
    public static Site in(Site site, LocalDate asOf) {
        return site.with(
                site.notices().stream()
                        .map(
                                notice ->
                                        BorrowedFacts.in(notice, site, asOf, RefreshedVersion.NONE)
                                                .value())
                        .toList());
    }
}
