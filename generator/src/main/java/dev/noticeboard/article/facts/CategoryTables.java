package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tables of the categories of personal information, a category a row and a fact a column.
 *
 * <p>What is said once for all categories is shown once, in a sentence that names the exceptions;
 * the table then holds what it does not say.
 */
record CategoryTables(FactPhrases words) {

    /** The column that holds what belongs to a category. */
    static final String EXAMPLES = "examples";

    private static final String CATEGORIES = "disclosures.categories";

    private Disclosures facts() {
        return words.facts();
    }

    /** What is collected, where it comes from and what it is used for. */
    List<Block> categories() {
        Optional<Block> none = words.unlisted(words.own(CATEGORIES), facts().categories());
        List<Block> blocks = new ArrayList<>(none.stream().toList());
        if (none.isEmpty()) {
            blocks.addAll(table(CATEGORIES, List.of(EXAMPLES), facts().listed()));
            blocks.addAll(
                    new CategorySentences(words, this, "collected", "collected")
                            .about(facts().listed()));
        }
        blocks.addAll(of("disclosures.origin", List.of("sources", "purposes")));
        return blocks;
    }

    /** To whom what is disclosed for a business purpose, and why. */
    List<Block> disclosed() {
        return of("disclosures.disclosed", List.of("disclosed-to", "disclosure-purposes"));
    }

    /** How long what is kept. */
    List<Block> retention() {
        return of("disclosures.retention", List.of("retention"));
    }

    /**
     * Sentences and a table about all categories.
     *
     * @param caption the key of the table's caption
     * @param keys the keys of the facts
     */
    List<Block> of(String caption, List<String> keys) {
        List<Block> blocks = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (String key : keys) {
            List<Category> exceptions = exceptions(key);
            boolean shared = isShared(key);
            if (shared) {
                blocks.add(forAll(key, exceptions));
            } else if (facts().listed().isEmpty()) {
                blocks.addAll(words.labelled(name(key), key, Fact.notStated()));
            }
            if (!shared || !exceptions.isEmpty()) {
                columns.add(key);
            }
        }
        boolean all = columns.stream().anyMatch(key -> !isShared(key));
        List<Category> rows =
                facts().listed().stream()
                        .filter(
                                c ->
                                        (all && isCollected(c))
                                                || columns.stream().anyMatch(k -> hasOwn(c, k)))
                        .toList();
        blocks.addAll(table(caption, columns, rows));
        return blocks;
    }

    /** A table of some categories, with what holds for each. */
    List<Block> table(String caption, List<String> keys, List<Category> rows) {
        List<List<Inline>> columns = new ArrayList<>();
        columns.add(words.own("category.column"));
        keys.forEach(key -> columns.add(name(key)));
        FactTable table = new FactTable(words, words.own(caption), columns);
        for (Category category : rows) {
            table.row(
                    category.id(),
                    words.theirs(category.name()),
                    keys.stream().map(key -> cell(category, key)).toList());
        }
        return table.blocks();
    }

    /** What a fact of categories is called. */
    List<Inline> name(String key) {
        return words.own("category." + key);
    }

    /** The names of categories in running text. */
    List<Inline> names(List<Category> categories) {
        return words.listed(categories.stream().map(c -> words.theirs(c.name())).toList());
    }

    private List<Block> cell(Category category, String key) {
        if (key.equals(EXAMPLES)) {
            return examples(category);
        }
        boolean idle =
                key.equals("disclosure-purposes")
                        && !isSaidOrOpen(facts().of(category, key))
                        && facts().of(category, "disclosed-to").isNone();
        if (idle) {
            return List.of(words.paragraph(words.own("fact.not-applicable")));
        }
        boolean asAll = isShared(key) && !hasOwn(category, key);
        // "None" is as short as a pointer to the sentence that says so.
        return asAll && !facts().of(category, key).isNone()
                ? List.of(words.paragraph(words.own("disclosures.as-all")))
                : words.cell(key, facts().of(category, key));
    }

    private List<Block> examples(Category category) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                words.paragraph(
                        category.examples().isEmpty()
                                ? words.notStated()
                                : words.listed(
                                        category.examples().stream().map(words::theirs).toList())));
        category.condition()
                .map(it -> words.own("category.condition", Map.of("condition", words.theirs(it))))
                .ifPresent(it -> blocks.add(words.paragraph(it)));
        return blocks;
    }

    private Block forAll(String key, List<Category> exceptions) {
        Fact<Answer> fact = facts().allCategories().getOrDefault(key, Fact.notStated());
        List<Inline> answer = words.running(key, fact);
        List<Inline> topic =
                exceptions.isEmpty()
                        ? words.own("disclosures.all", Map.of("topic", name(key)))
                        : words.own(
                                "disclosures.all-except",
                                Map.of("topic", name(key), "exceptions", names(exceptions)));
        return words.labelled(topic, answer);
    }

    private List<Category> exceptions(String key) {
        return facts().listed().stream().filter(category -> hasOwn(category, key)).toList();
    }

    /** Whether something is said once for all categories, and holds for any of them. */
    private boolean isShared(String key) {
        Fact<Answer> fact = facts().allCategories().getOrDefault(key, Fact.notStated());
        List<Category> listed = facts().listed();
        boolean holds = listed.isEmpty() || listed.stream().anyMatch(c -> !hasOwn(c, key));
        return holds && isSaidOrOpen(fact);
    }

    // Of what is not collected, nothing has to be said but what it is.
    private boolean isCollected(Category category) {
        return !facts().of(category, "collected").isNone();
    }

    private static boolean hasOwn(Category category, String key) {
        return isSaidOrOpen(category.facts().getOrDefault(key, Fact.notStated()));
    }

    private static boolean isSaidOrOpen(Fact<Answer> fact) {
        return fact.isSaid() || fact.open().isPresent();
    }
}
