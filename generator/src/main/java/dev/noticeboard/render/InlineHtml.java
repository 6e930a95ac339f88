package dev.noticeboard.render;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Running text of an article as HTML. */
final class InlineHtml {

    /**
     * Stands for the way from a page to the site's root. The character cannot be in an article: the
     * reader lets none of the control characters through.
     */
    static final String ROOT = "\u0001root\u0001";

    private final Html out;
    private final Phrases phrases;
    private final String language;
    private final Set<Integer> referredTo = new HashSet<>();

    /**
     * Writes into an HTML writer.
     *
     * @param language the article's language
     */
    InlineHtml(Html out, Phrases phrases, String language) {
        this.out = out;
        this.phrases = phrases;
        this.language = language;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    /** Whether a reference to the footnote of that number was written. */
    boolean refersTo(int footnote) {
        return referredTo.contains(footnote);
    }

    /** The attributes of an element that holds Noticeboard's own words, inside the article. */
    Map<String, String> inOwnWords() {
        return languageOf(phrases.messages().language(), language);
    }

    /** The attributes of an element that holds the article's words, inside Noticeboard's own. */
    Map<String, String> inArticleWords() {
        return languageOf(language, phrases.messages().language());
    }

    private static Map<String, String> languageOf(String inner, String outer) {
        Map<String, String> attributes = new TreeMap<>();
        boolean same =
                outer.equals(inner)
                        || outer.startsWith(inner + "-")
                        || inner.startsWith(outer + "-");
        if (!same) {
            attributes.put("lang", inner);
            attributes.put("dir", Languages.direction(inner));
        }
        return attributes;
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            out.text(text.words());
        } else if (inline instanceof Inline.SoftBreak) {
            out.newline();
        } else if (inline instanceof Inline.HardBreak) {
            out.open("br").newline();
        } else if (inline instanceof Inline.Emphasis emphasis) {
            wrap("em", Map.of(), emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            wrap("strong", Map.of(), strong.content());
        } else if (inline instanceof Inline.Code code) {
            out.open("code").text(code.text()).close("code");
        } else if (inline instanceof Inline.Link link) {
            wrap("a", Map.of("href", href(link.target())), link.content());
        } else if (inline instanceof Inline.Element element) {
            element(element);
        } else if (inline instanceof Inline.Anchor anchor) {
            out.open("span", Map.of("id", anchor.id())).close("span");
        } else if (inline instanceof Inline.FootnoteReference reference) {
            reference(reference.number());
        } else if (inline instanceof Inline.OpenFact open) {
            open(open);
        } else {
            throw new IllegalArgumentException("no article holds a " + inline);
        }
    }

    private void element(Inline.Element element) {
        if (element.name().equals("wbr")) {
            out.open("wbr");
        } else {
            wrap(element.name(), element.attributes(), element.content());
        }
    }

    private void reference(int number) {
        Map<String, String> attributes = inOwnWords();
        attributes.put("data-nb", "");
        out.open("sup", attributes);
        Map<String, String> link = new TreeMap<>(Map.of("href", "#fn-" + number));
        if (referredTo.add(number)) {
            link.put("id", "fnref-" + number);
        }
        String words = phrases.words("footnote.reference", Map.of("number", "\n")).strip();
        out.open("a", link)
                .open("span", Map.of("class", "vh"))
                .text(words + " ")
                .close("span")
                .text(Integer.toString(number))
                .close("a")
                .close("sup");
    }

    private void open(Inline.OpenFact open) {
        out.open("span", Map.of("class", "open"))
                .text(phrases.words("open-fact", Map.of("question", open.question())))
                .close("span");
    }

    private void wrap(String element, Map<String, String> attributes, List<Inline> content) {
        out.open(element, attributes);
        write(content);
        out.close(element);
    }

    /** A target as the page writes it; see {@code Inline.Link}. */
    private static String href(String target) {
        if (!target.startsWith("/")) {
            return target;
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        return ROOT + path.substring(1) + "index.html" + fragment;
    }
}
