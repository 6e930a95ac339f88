package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Of which categories something is so, of which it is not, and of which that is not stated, in
 * plain sentences.
 *
 * @param topic where the words of the sentences stand among Noticeboard's own: {@code topic.yes},
 *     {@code topic.no}, {@code topic.none} and {@code topic.whether}
 * @param key the key of the fact that decides
 */
record CategorySentences(FactPhrases words, CategoryTables tables, String topic, String key) {

    /** The sentences about some categories, as a list; nothing where there is nothing to say. */
    List<Block> about(List<Category> categories) {
        FactList sentences = new FactList(words);
        addTo(sentences, categories);
        return sentences.blocks();
    }

    void addTo(FactList sentences, List<Category> categories) {
        if (categories.isEmpty()) {
            forAll(sentences);
            return;
        }
        Map<String, List<Category>> groups = new LinkedHashMap<>();
        // One question may be asked of many categories at once.
        Map<Fact.Question, List<Category>> open = new LinkedHashMap<>();
        for (Category category : categories) {
            Fact<Answer> fact = words.facts().of(category, key);
            if (fact.open().isPresent()) {
                open.computeIfAbsent(fact.open().get(), q -> new ArrayList<>()).add(category);
            } else if (fact.isSaid() || isCollected(category)) {
                String group = fact.isNone() ? "no" : fact.isSaid() ? "yes" : "whether";
                groups.computeIfAbsent(group, g -> new ArrayList<>()).add(category);
            }
        }
        for (List<Category> asked : open.values()) {
            Category first = asked.get(0);
            undecided(
                    topic + "-" + first.id(),
                    asked,
                    words.running(key, words.facts().of(first, key)),
                    sentences);
        }
        List<Category> no = groups.getOrDefault("no", List.of());
        List<Category> unknown = groups.getOrDefault("whether", List.of());
        if (groups.containsKey("yes")) {
            sentences.item(topic + "-yes", of("yes", groups.get("yes")));
        }
        if (no.size() == categories.size()) {
            sentences.item(topic + "-no", words.own(topic + ".none"));
        } else if (!no.isEmpty()) {
            sentences.item(topic + "-no", of("no", no));
        }
        if (!unknown.isEmpty()) {
            undecided(topic + "-whether", unknown, words.notStated(), sentences);
        }
    }

    // Of what is not collected, nothing more has to be said.
    private boolean isCollected(Category category) {
        return !words.facts().of(category, "collected").isNone();
    }

    private void undecided(
            String id, List<Category> categories, List<Inline> answer, FactList sentences) {
        sentences.item(
                id,
                words.own(
                        "fact.labelled",
                        Map.of("topic", of("whether", categories), "answer", answer)));
    }

    private List<Inline> of(String group, List<Category> categories) {
        return words.own(topic + "." + group, Map.of("categories", tables.names(categories)));
    }

    /** The sentence where no categories are known: what is said of all of them, if anything. */
    private void forAll(FactList sentences) {
        Fact<Answer> fact = words.facts().allCategories().getOrDefault(key, Fact.notStated());
        sentences.item(
                topic + (fact.isNone() ? "-no" : "-all"),
                fact.isNone()
                        ? words.own(topic + ".none")
                        : words.own(
                                "fact.labelled",
                                Map.of(
                                        "topic",
                                        tables.name(key),
                                        "answer",
                                        words.running(key, fact))));
    }
}
