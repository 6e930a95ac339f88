package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Disclosures.Category;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notice at collection (Cal. Code Regs. tit. 11 §7012(e)): what is collected, what for, whether
 * it is sold or shared, how long it is kept, and where to opt out and to read more.
 */
record CollectionNotice(FactPhrases words) {

    private static final String POLICY = "privacy-policy";

    List<Block> blocks() {
        CategoryTables tables = new CategoryTables(words);
        SoldOrShared sold = new SoldOrShared(words, tables);
        Optional<Block> none =
                words.unlisted(words.own("disclosures.categories"), words.facts().categories());
        List<Block> blocks = new ArrayList<>(none.stream().toList());
        // (e)(1), (2), (4)
        blocks.addAll(tables.of("disclosures.collected", List.of("purposes", "retention")));
        blocks.addAll(sensitive(tables));
        // (e)(3)
        blocks.addAll(sold.sentences());
        // (g)
        Statements statements = new Statements(words);
        if (statements.isSaid("third-party-tracking")) {
            blocks.addAll(statements.of("third-party-tracking"));
        }
        // (e)(5)
        blocks.addAll(new OptOutLinks(words, sold).blocks());
        // (e)(6)
        blocks.add(policy());
        return blocks;
    }

    private List<Block> sensitive(CategoryTables tables) {
        List<Category> sensitive =
                words.facts().listed().stream().filter(this::isSensitive).toList();
        return sensitive.isEmpty()
                ? List.of()
                : List.of(
                        words.paragraph(
                                words.own(
                                        "sensitive.yes",
                                        Map.of("categories", tables.names(sensitive)))));
    }

    private boolean isSensitive(Category category) {
        Fact<Answer> fact = words.facts().of(category, "sensitive");
        return fact.stated().isPresent();
    }

    private Block policy() {
        List<Inline> policy = words.own("link.privacy-policy");
        Optional<String> address = words.context().link(POLICY).flatMap(words::target);
        return address.<Block>map(
                        to ->
                                words.paragraph(
                                        List.of(new Inline.Link(words.place(), to, "", policy))))
                .orElseGet(() -> words.labelled(policy, words.notStated()));
    }
}
