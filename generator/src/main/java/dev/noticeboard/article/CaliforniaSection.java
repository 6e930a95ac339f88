package dev.noticeboard.article;

import dev.noticeboard.model.Block;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a privacy policy owes residents of California, part by part (Cal. Code Regs. tit. 11
 * §7011(e)): what is collected, what becomes of it, the rights, how to use them.
 */
record CaliforniaSection(FactWords words) {

    /** How requests are made and handled. */
    private static final List<String> HANDLING =
            List.of(
                    "request-methods.instructions",
                    "verification",
                    "authorized-agents",
                    "request-methods.opt-out-confirmation",
                    "opt-out-preference-signals",
                    "opt-out-preference-signals.frictionless",
                    "opt-out-preference-signals.status-shown");

    /** The parts by their names, in the order in which they stand. */
    Map<String, Supplier<List<Block>>> parts() {
        CategoryTables categories = new CategoryTables(words);
        SoldOrShared sold = new SoldOrShared(words, categories);
        Statements statements = new Statements(words);
        Map<String, Supplier<List<Block>>> parts = new LinkedHashMap<>();
        parts.put("categories", categories::categories);
        parts.put("disclosed", categories::disclosed);
        parts.put("sold-or-shared", sold::blocks);
        parts.put("sensitive", sold::sensitive);
        parts.put("retention", categories::retention);
        parts.put("rights", () -> new RightsTables(words).california());
        parts.put("links", () -> new OptOutLinks(words, sold).blocks());
        parts.put("request-methods", () -> new RequestMethods(words).blocks());
        parts.put("requests", () -> statements.table(words.own("disclosures.requests"), HANDLING));
        parts.put("minors", () -> statements.of("minors"));
        parts.put("financial-incentives", () -> statements.of("financial-incentives"));
        parts.put("automated-decision-making", () -> statements.of("automated-decision-making"));
        parts.put("patient-deidentification", () -> statements.of("patient-deidentification"));
        parts.put("request-metrics", () -> new EntryLists(words).metrics());
        parts.put("updated", this::updated);
        return parts;
    }

    /**
     * The whole section. What only some businesses have to say anything of is left out where
     * nothing is said of it.
     */
    List<Block> blocks() {
        Statements statements = new Statements(words);
        return parts().entrySet().stream()
                .filter(
                        part ->
                                switch (part.getKey()) {
                                    case "automated-decision-making", "patient-deidentification" ->
                                            statements.isSaid(part.getKey());
                                    case "request-metrics" ->
                                            words.facts().requestMetrics().isSaid();
                                    default -> true;
                                })
                .flatMap(part -> part.getValue().get().stream())
                .toList();
    }

    /** The day on which the version was last updated; a draft has none yet. */
    private List<Block> updated() {
        Optional<LocalDate> day =
                words.around().version().posted().or(words.around().version()::effective);
        return day.map(
                        date ->
                                List.of(
                                        words.labelled(
                                                words.own("california.updated"), words.date(date))))
                .orElse(List.of());
    }
}
