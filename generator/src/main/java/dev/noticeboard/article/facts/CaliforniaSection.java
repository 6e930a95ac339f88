package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Version;
import java.util.List;

/**
 * What a privacy policy owes residents of California, part by part (Cal. Code Regs. tit. 11
 * §7011(e)): what is collected, what becomes of it, the rights, how to use them.
 */
record CaliforniaSection(FactPhrases words) {

    /** How requests are made and handled. */
    static final List<String> HANDLING =
            List.of(
                    "request-methods.instructions",
                    "verification",
                    "authorized-agents",
                    "request-methods.opt-out-confirmation",
                    "opt-out-preference-signals",
                    "opt-out-preference-signals.frictionless",
                    "opt-out-preference-signals.status-shown");

    /** The names of the parts, in the order in which they stand. */
    static final List<String> PARTS =
            List.of(
                    "categories",
                    "disclosed",
                    "sold-or-shared",
                    "sensitive",
                    "retention",
                    "rights",
                    "links",
                    "request-methods",
                    "requests",
                    "minors",
                    "financial-incentives",
                    "automated-decision-making",
                    "patient-deidentification",
                    "request-metrics",
                    "updated");

    List<Block> part(String name) {
        CategoryTables categories = new CategoryTables(words);
        SoldOrShared sold = new SoldOrShared(words, categories);
        Statements statements = new Statements(words);
        return switch (name) {
            case "categories" -> categories.categories();
            case "disclosed" -> categories.disclosed();
            case "sold-or-shared" -> sold.blocks();
            case "sensitive" -> sold.sensitive();
            case "retention" -> categories.retention();
            case "rights" -> new RightsTables(words).california();
            case "links" -> new OptOutLinks(words, sold).blocks();
            case "request-methods" -> new RequestMethods(words).blocks();
            case "requests" -> statements.table(words.own("disclosures.requests"), HANDLING);
            case "request-metrics" -> new EntryLists(words).metrics();
            case "updated" -> updated();
            default -> statements.of(name);
        };
    }

    /**
     * The whole section. What only some businesses have to say anything of is left out where
     * nothing is said of it.
     */
    List<Block> blocks() {
        Statements statements = new Statements(words);
        return PARTS.stream()
                .filter(
                        part ->
                                switch (part) {
                                    case "automated-decision-making", "patient-deidentification" ->
                                            statements.isSaid(part);
                                    case "request-metrics" ->
                                            words.facts().requestMetrics().isSaid();
                                    default -> true;
                                })
                .flatMap(part -> part(part).stream())
                .toList();
    }

    /**
     * The day on which the text was last updated, which is not the day from which it applies; a
     * draft has none yet.
     */
    private List<Block> updated() {
        Version version = words.context().version();
        if (version.effective().isEmpty()) {
            return List.of();
        }
        List<Inline> day = version.posted().map(words::date).orElseGet(words::notStated);
        return List.of(words.labelled(words.own("california.updated"), day));
    }
}
