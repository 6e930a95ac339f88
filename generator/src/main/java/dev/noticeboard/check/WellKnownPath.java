package dev.noticeboard.check;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Site;
import java.time.LocalDate;
import java.util.List;

/**
 * Well-known files stand at the root of their host, where alone they are looked for (RFC 8615,
 * section 3).
 */
final class WellKnownPath implements SiteCheck {

    @Override
    public Rule rule() {
        return Rule.WELL_KNOWN_PATH;
    }

    @Override
    public List<Finding> check(Site site, LocalDate asOf) {
        return site
                .baseUrl()
                .filter(address -> !site.wellKnown().isEmpty() && hasPath(address))
                .map(address -> misplaced(site, address))
                .stream()
                .toList();
    }

    private static boolean hasPath(String address) {
        return address.indexOf('/', address.indexOf("://") + 3) < address.length() - 1;
    }

    private Finding misplaced(Site site, String address) {
        return Finding.of(
                rule(),
                site.wellKnown().place(),
                "the site is published at "
                        + address
                        + ", and well-known files are looked for at the root of the host alone",
                "publish it at the root, or have the host answer /.well-known/ with these files");
    }
}
