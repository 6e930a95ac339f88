package dev.noticeboard.cli;

import dev.noticeboard.MiniSite;

/** A site with one notice and a law of its own. */
final class HouseRules {

    private HouseRules() {}

    /** The site: the requirements of its law, the notice's text and its facts. */
    static MiniSite of(String requirements, String text, String facts) {
        return MiniSite.of(
                """
                -- site.yaml --
                organization: {name: Acme}
                -- rule-sets/house.yaml --
                title: House rules
                jurisdiction: us-ca
                law: {name: House, citation: Handbook, in-force: 2024-01-01, text-checked: 2024-02-01}
                applies-when: to us
                requirements:
                %s
                -- notices/privacy/notice.yaml --
                title: Privacy policy
                rule-sets: [house]
                -- notices/privacy/2026-03-01/notice.md --
                %s
                -- notices/privacy/2026-03-01/disclosures.yaml --
                %s
                """
                        .formatted(requirements, text, facts));
    }

    /** A requirement of the law. */
    static String asks(String id, String when, String metBy) {
        return "  - {id: h.%s, citation: §1, requires: It says so., when: %s, met-by: %s, severity: error, since: 2024-01-01, verified: false}\n"
                .formatted(id, when, metBy);
    }
}
