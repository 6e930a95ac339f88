package dev.noticeboard.source;

import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.FactPaths;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The paths by which rule sets name facts: those of {@code disclosures.yaml}, and the few that the
 * version and the site state themselves.
 */
final class ProofPaths {

    /** The documents that a link may lead to, besides those that a rule set names. */
    static final Set<String> DOCUMENTS =
            Set.of(
                    "privacy-policy",
                    "notice-at-collection",
                    "notice-of-right-to-opt-out",
                    "notice-of-right-to-limit",
                    "notice-of-financial-incentive",
                    "notice-of-privacy-practices",
                    "pre-use-notice",
                    "consumer-health-data-policy",
                    "children",
                    "opt-out");

    private static final List<String> ELSEWHERE =
            List.of(
                    "organization",
                    "header",
                    "effective",
                    "updated",
                    "contacts.privacy",
                    "contacts.privacy.online",
                    "contacts.controller",
                    "contacts.dpo",
                    "contacts.eu-representative");

    private static final List<String> OF_REQUEST_METHODS =
            List.of(
                    "toll-free",
                    "phone",
                    "email",
                    "website",
                    "form",
                    "address",
                    "in-person",
                    "opt-out",
                    "limit");

    private static final List<String> LISTS =
            List.of(
                    "categories",
                    "sources",
                    "purposes",
                    "recipients",
                    "rights",
                    "request-methods",
                    "request-metrics");

    private static final Set<String> ALL = read();

    private ProofPaths() {}

    /** All paths. */
    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        Set<String> paths = new TreeSet<>(ELSEWHERE);
        paths.addAll(LISTS);
        paths.addAll(FactPaths.STATEMENTS);
        FactReader.CATEGORY_KEYS.forEach(key -> paths.add("categories." + key));
        paths.add("categories.id");
        OF_REQUEST_METHODS.forEach(key -> paths.add("request-methods." + key));
        Right.KNOWN.forEach(id -> paths.add("rights." + id));
        return Collections.unmodifiableSet(paths);
    }
}
