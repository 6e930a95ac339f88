package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.FactPaths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which facts the directives show, by the paths that rule sets name them by. */
public final class ShownFacts {

    private static final String CATEGORY = "categories.";

    private static final Map<String, List<String>> OF_LISTS =
            Map.of(
                    "categories",
                    List.of(
                            "categories",
                            "categories.collected",
                            "categories.id",
                            "categories.purposes",
                            "categories.sources"),
                    "disclosed",
                    List.of("categories.disclosed-to", "categories.disclosure-purposes"),
                    "sold-or-shared",
                    List.of(
                            "categories.sale-purposes",
                            "categories.shared-to",
                            "categories.sold-to"),
                    "sensitive",
                    List.of("categories.sensitive", "categories.sensitive-use"),
                    "retention",
                    List.of("categories.retention"),
                    "links",
                    List.of());

    private static final List<String> AT_COLLECTION =
            List.of(
                    "categories",
                    "categories.id",
                    "categories.purposes",
                    "categories.retention",
                    "categories.sensitive",
                    "categories.shared-to",
                    "categories.sold-to",
                    "third-party-tracking");

    private ShownFacts() {}

    /**
     * The paths of what a directive shows, where it is stated; each stands for what is below it
     * too, but for those of categories.
     */
    public static List<String> of(Block.Directive directive) {
        return switch (directive.name()) {
            case "california" -> california(directive.argument());
            case "disclosures" -> list(directive.argument());
            case "hipaa-header" -> List.of("header");
            case "notice-at-collection" -> AT_COLLECTION;
            case "state-rights" -> List.of("rights");
            default -> List.of();
        };
    }

    /**
     * The same, to whoever lives in a jurisdiction: the rights that a directive shows are those of
     * California, or of other states.
     */
    public static List<String> of(Block.Directive directive, String jurisdiction) {
        boolean rights =
                switch (directive.name()) {
                    case "california" -> jurisdiction.equals("us-ca");
                    case "state-rights" ->
                            directive.argument().isEmpty()
                                    ? jurisdiction.startsWith("us-")
                                            && !jurisdiction.equals("us-ca")
                                    : directive.argument().equals(jurisdiction);
                    default -> true;
                };
        return of(directive).stream().filter(path -> rights || !path.equals("rights")).toList();
    }

    /** Whether a path is among those that are shown. */
    public static boolean holds(Collection<String> shown, String path) {
        return shown.contains(path)
                || (!path.startsWith(CATEGORY)
                        && shown.stream().anyMatch(each -> path.startsWith(each + ".")));
    }

    /**
     * The directive that shows a fact to whoever lives in a jurisdiction, as it is written.
     *
     * @param jurisdiction the jurisdiction, or an empty text where it is for several
     */
    public static String directive(String path, String jurisdiction) {
        if (path.startsWith("contacts.")) {
            return "{{contact}}";
        } else if (path.equals("rights") || path.startsWith("rights.")) {
            return rights(jurisdiction);
        }
        boolean method =
                path.startsWith("request-methods.") && !FactPaths.STATEMENTS.contains(path);
        String name =
                OF_LISTS.entrySet().stream()
                        .filter(each -> each.getValue().contains(path))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(method ? "request-methods" : path);
        return "{{disclosures " + name + "}}";
    }

    private static String rights(String jurisdiction) {
        if (jurisdiction.equals("us-ca")) {
            return "{{california rights}}";
        }
        return Right.JURISDICTIONS.contains(jurisdiction)
                ? "{{state-rights " + jurisdiction + "}}"
                : "{{disclosures rights}}";
    }

    private static List<String> california(String part) {
        return part.isEmpty()
                ? CaliforniaSection.PARTS.stream().flatMap(ShownFacts::part).toList()
                : part(part).toList();
    }

    private static Stream<String> part(String name) {
        return switch (name) {
            case "requests" -> CaliforniaSection.HANDLING.stream();
            case "updated" -> Stream.empty();
            default -> list(name).stream();
        };
    }

    private static List<String> list(String name) {
        List<String> known = new ArrayList<>(FactPaths.LISTS);
        known.addAll(FactPaths.STATEMENTS);
        return OF_LISTS.getOrDefault(name, known.contains(name) ? List.of(name) : List.of());
    }
}
