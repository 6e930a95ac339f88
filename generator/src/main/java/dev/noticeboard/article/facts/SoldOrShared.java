package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is sold or shared and what is not, and how sensitive information is used: in sentences, each
 * followed by a table of what there is more to say of.
 */
record SoldOrShared(FactPhrases words, CategoryTables tables) {

    private static final String SOLD_TO = "sold-to";
    private static final String SHARED_TO = "shared-to";
    private static final String SENSITIVE = "sensitive";
    private static final String SENSITIVE_USE = "sensitive-use";

    /** Cal. Code Regs. tit. 11 §7011(e)(1)(E)-(G). */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(sentences());
        List<Category> sold = all().stream().filter(this::isSoldOrShared).toList();
        List<String> keys =
                Stream.of(SOLD_TO, SHARED_TO)
                        .filter(key -> all().stream().anyMatch(c -> isStated(c, key)))
                        .toList();
        blocks.addAll(
                tables.table(
                        "disclosures.sold",
                        Stream.concat(keys.stream(), Stream.of("sale-purposes")).toList(),
                        sold));
        return blocks;
    }

    /** The sentences alone. */
    List<Block> sentences() {
        FactList sentences = new FactList(words);
        new CategorySentences(words, tables, "sold", SOLD_TO).addTo(sentences, all());
        new CategorySentences(words, tables, "shared", SHARED_TO).addTo(sentences, all());
        return words.titled("disclosures.sold-or-shared", sentences.blocks());
    }

    /** Cal. Code Regs. tit. 11 §7011(e)(1)(K), with §7027(m). */
    List<Block> sensitive() {
        FactList sentences = new FactList(words);
        new CategorySentences(words, tables, SENSITIVE, SENSITIVE).addTo(sentences, all());
        List<Category> sensitive = all().stream().filter(c -> isStated(c, SENSITIVE)).toList();
        boolean none = !all().isEmpty() && all().stream().allMatch(c -> isNone(c, SENSITIVE));
        if (!none) {
            new CategorySentences(words, tables, SENSITIVE_USE, SENSITIVE_USE)
                    .addTo(sentences, sensitive);
        }
        List<Block> blocks =
                new ArrayList<>(words.titled("disclosures.sensitive-info", sentences.blocks()));
        List<Category> beyond = sensitive.stream().filter(c -> isStated(c, SENSITIVE_USE)).toList();
        blocks.addAll(tables.table("disclosures.sensitive", List.of(SENSITIVE_USE), beyond));
        return blocks;
    }

    /** Whether a fact is stated of any category, other than as none. */
    boolean isStated(String key) {
        return all().isEmpty()
                ? forAll(key).stated().isPresent()
                : all().stream().anyMatch(category -> isStated(category, key));
    }

    /** Whether a fact is stated as none of every category. */
    boolean isNone(String key) {
        return all().isEmpty()
                ? forAll(key).isNone()
                : all().stream().allMatch(category -> isNone(category, key));
    }

    private boolean isSoldOrShared(Category category) {
        return isStated(category, SOLD_TO) || isStated(category, SHARED_TO);
    }

    private List<Category> all() {
        return words.facts().listed();
    }

    private Fact<Answer> forAll(String key) {
        return words.facts().allCategories().getOrDefault(key, Fact.notStated());
    }

    private boolean isStated(Category category, String key) {
        return words.facts().of(category, key).stated().isPresent();
    }

    private boolean isNone(Category category, String key) {
        return words.facts().of(category, key).isNone();
    }
}
