package dev.noticeboard.article.facts;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PrescribedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links by which a person opts out, with the titles that the law fixes word for word.
 *
 * <p>Cal. Civ. Code §1798.135(a)(1)-(3); Cal. Code Regs. tit. 11 §§7013-7015. A text in another
 * language says what the title means behind it.
 */
record OptOutLinks(FactPhrases words, SoldOrShared sold) {

    static final String DO_NOT_SELL = "do-not-sell-or-share";
    static final String LIMIT = "limit-sensitive";

    /**
     * The links that apply: the one for all choices where the site has it, else one for each
     * choice. One that applies and that the site does not have is shown as not stated.
     */
    List<Block> blocks() {
        List<String> needed = new ArrayList<>();
        boolean sells = sold.isStated("sold-to") || sold.isStated("shared-to");
        boolean limits = sold.isStated("sensitive-use");
        boolean noSale = sold.isNone("sold-to") && sold.isNone("shared-to");
        Optional<String> all =
                PrescribedText.ALTERNATIVE_LINKS.stream().filter(this::has).findFirst();
        if (all.isPresent() && !(noSale && sold.isNone("sensitive-use"))) {
            needed.add(all.get());
        } else {
            if (sells || (has(DO_NOT_SELL) && !noSale)) {
                needed.add(DO_NOT_SELL);
            }
            if (limits || (has(LIMIT) && !sold.isNone("sensitive-use"))) {
                needed.add(LIMIT);
            }
        }
        FactList list = new FactList(words);
        needed.forEach(id -> list.item("link-" + id, item(id)));
        return words.titled("disclosures.links", list.blocks());
    }

    private boolean has(String id) {
        return words.context().hasLink(id);
    }

    private List<Inline> item(String id) {
        List<Inline> content = new ArrayList<>(link(id).orElseGet(() -> unknown(id)));
        if (!words.language().startsWith("en")) {
            return words.own(
                    "link.in-other-words",
                    Map.of("title", content, "words", words.own("link." + id)));
        }
        return content;
    }

    private List<Inline> unknown(String id) {
        return words.own("fact.labelled", Map.of("topic", title(id), "answer", words.notStated()));
    }

    private Optional<List<Inline>> link(String id) {
        return words.context()
                .link(id)
                .flatMap(words::target)
                .map(to -> List.of(new Inline.Link(words.place(), to, "", title(id))));
    }

    private List<Inline> title(String id) {
        List<Inline> title = words.text(PrescribedText.LINK_TITLES.get(id));
        return words.language().startsWith("en") ? title : List.of(words.in("en", title));
    }
}
