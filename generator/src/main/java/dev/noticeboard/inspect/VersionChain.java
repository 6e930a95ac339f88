package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pages of one notice in one language.
 *
 * @param addresses where they are
 * @param dated the dated pages, oldest first, at least one
 * @param current the page at the short address, where it shows a version
 * @param listed the files that the history links to, where there is a history
 */
record VersionChain(
        NoticeAddresses addresses,
        List<VersionPage> dated,
        Optional<VersionPage> current,
        Optional<Set<String>> listed) {

    private static final String MEND =
            "write each relation of the page in its head: programs walk through the versions by"
                    + " them";

    /** Where the chain is broken, page by page. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            VersionPage page = dated.get(i);
            neighbours(page, i, findings);
            expect(page, "latest-version", Optional.of(addresses.current()), findings);
            if (listed.isPresent() && !listed.get().contains(page.path())) {
                findings.add(
                        at(
                                Place.startOf(addresses.history()),
                                "the history does not lead to " + page.path(),
                                "link to the page of every version"));
            }
        }
        current.ifPresent(page -> current(page, findings));
        return findings;
    }

    /** The page at the short address has the neighbours of the version that it shows. */
    private void current(VersionPage page, List<Finding> findings) {
        List<String> versions = dated.stream().map(VersionPage::version).toList();
        int shown = versions.indexOf(page.version());
        if (shown < 0) {
            findings.add(
                    at(
                            Place.startOf(page.path()),
                            "the page shows version '"
                                    + page.version()
                                    + "', which has no page of its own",
                            "show a version that has a dated page"));
        } else {
            neighbours(page, shown, findings);
        }
    }

    private void neighbours(VersionPage page, int version, List<Finding> findings) {
        expect(page, "version-history", Optional.of(addresses.history()), findings);
        expect(page, "predecessor-version", path(version - 1), findings);
        expect(page, "successor-version", path(version + 1), findings);
    }

    private Optional<String> path(int version) {
        return version < 0 || version >= dated.size()
                ? Optional.empty()
                : Optional.of(dated.get(version).path());
    }

    private static void expect(
            VersionPage page, String rel, Optional<String> target, List<Finding> findings) {
        List<VersionPage.Link> links = page.links(rel);
        if (links.isEmpty() && target.isPresent()) {
            findings.add(
                    at(
                            Place.startOf(page.path()),
                            "the page has no link '" + rel + "' to " + target.get(),
                            MEND));
        }
        for (VersionPage.Link link : links) {
            if (target.isEmpty()) {
                findings.add(
                        at(
                                link.place(),
                                "the link '%s' leads to '%s', but there is no such version"
                                        .formatted(rel, link.address()),
                                "leave it out"));
            } else if (!link.target().equals(target)) {
                findings.add(
                        at(
                                link.place(),
                                "the link '%s' leads to '%s', not to %s"
                                        .formatted(rel, link.address(), target.get()),
                                MEND));
            }
        }
    }

    private static Finding at(Place place, String message, String mend) {
        return Finding.of(Rule.PAGE_VERSIONS, place, message, mend);
    }
}
