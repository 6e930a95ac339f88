package dev.noticeboard.source;

import dev.harrel.jsonschema.JsonNode;
import dev.noticeboard.model.Disclosures.Right;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The paths by which rule sets name facts: those of {@code disclosures.yaml}, as its schema has
 * them, and the few that the version and the site state themselves.
 */
final class FactPaths {

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
                    "limit",
                    "instructions",
                    "opt-out-confirmation");

    private static final Set<String> ALL = read();

    private FactPaths() {}

    /** All paths. */
    static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        Map<String, JsonNode> schema =
                new SchemaJson.Factory().create(Schemas.text(Schemas.DISCLOSURES)).asObject();
        Set<String> paths = new TreeSet<>(ELSEWHERE);
        collect("", schema, paths);
        Map<String, JsonNode> facts =
                schema.get("$defs").asObject().get("category-facts").asObject();
        facts.get("properties").asObject().keySet().forEach(key -> paths.add("categories." + key));
        paths.add("categories.id");
        OF_REQUEST_METHODS.forEach(key -> paths.add("request-methods." + key));
        Right.KNOWN.forEach(id -> paths.add("rights." + id));
        paths.remove("all-categories");
        return Collections.unmodifiableSet(paths);
    }

    private static void collect(String path, Map<String, JsonNode> holder, Set<String> paths) {
        if (holder.containsKey("properties")) {
            holder.get("properties")
                    .asObject()
                    .forEach(
                            (key, value) -> {
                                if (!key.equals("text") && !key.equals("open")) {
                                    paths.add(path + key);
                                    collect(path + key + ".", value.asObject(), paths);
                                }
                            });
        }
    }
}
