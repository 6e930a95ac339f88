package dev.noticeboard.source.law;

import dev.noticeboard.model.Disclosures.MethodType;
import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.NoticeKind;
import dev.noticeboard.source.facts.FactReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The paths by which rule sets name facts: those of {@code disclosures.yaml}, and the few that the
 * version and the site state themselves.
 */
final class ProofPaths {

    /** The documents that a link may lead to, besides those that a rule set names. */
    static final Set<String> DOCUMENTS = documents();

    private static final List<String> ELSEWHERE =
            List.of(
                    "organization",
                    "header",
                    "effective",
                    "updated",
                    "contacts.privacy",
                    "contacts.privacy.online",
                    "contacts.privacy.phone",
                    "contacts.controller",
                    "contacts.dpo",
                    "contacts.eu-representative");

    private static final Set<String> ALL = read();

    private ProofPaths() {}

    static Set<String> all() {
        return ALL;
    }

    private static Set<String> documents() {
        Set<String> documents = new TreeSet<>(List.of("children", "opt-out"));
        Arrays.stream(NoticeKind.values())
                .filter(kind -> kind != NoticeKind.OTHER)
                .map(NoticeKind::word)
                .forEach(documents::add);
        return Collections.unmodifiableSet(documents);
    }

    private static Set<String> read() {
        Set<String> paths = new TreeSet<>(ELSEWHERE);
        paths.addAll(FactPaths.LISTS);
        paths.addAll(FactPaths.STATEMENTS);
        FactReader.CATEGORY_KEYS.forEach(key -> paths.add("categories." + key));
        paths.add("categories.id");
        Stream.concat(
                        Arrays.stream(MethodType.values()).map(MethodType::word),
                        RequestMethod.SHORT.stream())
                .forEach(key -> paths.add("request-methods." + key));
        Right.KNOWN.forEach(id -> paths.add("rights." + id));
        return Collections.unmodifiableSet(paths);
    }
}
