package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.WellKnown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A {@code security.txt} can be relied on, and not for longer than somebody looks after it.
 *
 * <p>RFC 9116, 2.5.5: "It is RECOMMENDED that the value of this field be less than a year into the
 * future".
 */
final class SecurityExpires implements SiteCheck {

    @Override
    public Rule rule() {
        return Rule.SECURITY_EXPIRES;
    }

    @Override
    public List<Finding> check(Site site, LocalDate asOf) {
        return site.wellKnown().security().flatMap(file -> finding(file, asOf)).stream().toList();
    }

    private Optional<Finding> finding(WellKnown.Security file, LocalDate asOf) {
        LocalDate expires = file.expires();
        LocalDate year = asOf.plusYears(1);
        if (!expires.isAfter(asOf)) {
            return Optional.of(
                    Finding.of(
                            rule(),
                            file.expiresAt(),
                            "security.txt expired on " + expires + ", and nobody relies on it",
                            "see that its contacts are right, and give a day before " + year));
        }
        if (!expires.isBefore(year)) {
            return Optional.of(
                    Finding.of(
                            rule(),
                            file.expiresAt(),
                            "security.txt expires on " + expires + ", a year or more after " + asOf,
                            "give a day before " + year + " (RFC 9116, 2.5.5)"));
        }
        return Optional.empty();
    }
}
