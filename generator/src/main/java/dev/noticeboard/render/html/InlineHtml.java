package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.Html;
import dev.noticeboard.render.notice.Phrases;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Running text of an article as HTML. */
public final class InlineHtml {

    /**
     * Stands for the way from a page to the site's root. The character cannot be in an article: the
     * reader lets none of the control characters through.
     */
    public static final String ROOT = "\u0001root\u0001";

    private static final String HTML_ATTRIBUTE = "html-";

    private final Html out;
    private final Phrases phrases;
    private final String language;
    private final boolean rightToLeft;
    private final Set<String> ids = new HashSet<>();
    private String olderPage = "";

    /**
     * Writes into an HTML writer.
     *
     * @param language the article's language
     */
    public InlineHtml(Html out, Phrases phrases, String language) {
        this.out = out;
        this.phrases = phrases;
        this.language = language;
        this.rightToLeft = Languages.direction(language).equals("rtl");
    }

    void write(List<Node> content) {
        content.forEach(this::write);
    }

    /**
     * Writes what no longer stands in the article: it has no ids, and its links within the article
     * lead to the page of the older version.
     *
     * @param page the address of that page
     */
    void writeOlder(List<Node> content, String page) {
        olderPage = page;
        write(content);
        olderPage = "";
    }

    /**
     * The attributes of an element that something leads to; empty where another has that id.
     *
     * @param id the id; may be empty
     */
    Map<String, String> id(String id) {
        return !id.isEmpty() && olderPage.isEmpty() && ids.add(id) ? Map.of("id", id) : Map.of();
    }

    /** Whether a reference to the footnote of that number was written. */
    boolean refersTo(String footnote) {
        return ids.contains("fnref-" + footnote);
    }

    /** The attributes of an element that holds Noticeboard's own words, inside the article. */
    Map<String, String> inOwnWords() {
        return languageOf(phrases.messages().language(), language);
    }

    /**
     * The attributes of an element that the page adds inside the article.
     *
     * @param name its class; may be empty
     */
    Map<String, String> apparatus(String name) {
        Map<String, String> attributes = inOwnWords();
        if (!name.isEmpty()) {
            attributes.put("class", name);
        }
        attributes.put("data-nb", "");
        return attributes;
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

    private void write(Node node) {
        switch (node.kind()) {
            case TEXT -> text(node.text());
            case LINE_BREAK -> out.open("br").newline();
            case EMPHASIS -> wrap("em", Map.of(), node);
            case STRONG -> wrap("strong", Map.of(), node);
            case CODE_TEXT -> out.open("code").text(node.text()).close("code");
            case LINK -> link(node);
            case ELEMENT -> element(node);
            case ANCHOR -> out.open("span", id(node.attribute("id"))).close("span");
            case FOOTNOTE_REFERENCE -> reference(node.attribute("number"));
            case OPEN -> open(node.text());
            default -> throw new IllegalArgumentException("no running text holds a " + node);
        }
    }

    private void text(String words) {
        Isolated.write(words, rightToLeft, out);
    }

    // On paper the address stands behind the words of a link, unless they are the address.
    private void link(Node link) {
        String target = link.attribute("to");
        Map<String, String> attributes = new TreeMap<>(Map.of("href", href(target)));
        if (isAddress(link.words(), target)) {
            attributes.put("class", "address");
        }
        out.open("a", attributes);
        write(link.children());
        if (OptOutIcon.belongsTo(link.words())) {
            OptOutIcon.write(out);
        }
        out.close("a");
    }

    private static boolean isAddress(String words, String target) {
        return Stream.of("", "http://", "mailto:").map(it -> it + words).anyMatch(target::equals);
    }

    private void element(Node element) {
        Map<String, String> attributes = new TreeMap<>();
        element.attributes()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith(HTML_ATTRIBUTE)) {
                                attributes.put(name.substring(HTML_ATTRIBUTE.length()), value);
                            }
                        });
        String name = element.attribute("name");
        if (name.equals("wbr")) {
            out.open(name);
        } else {
            wrap(name, attributes, element);
        }
    }

    private void reference(String number) {
        Map<String, String> attributes = inOwnWords();
        attributes.put("data-nb", "");
        out.open("sup", attributes);
        if (!olderPage.isEmpty()) {
            out.text(number).close("sup");
            return;
        }
        Map<String, String> link = new TreeMap<>(id("fnref-" + number));
        link.put("href", "#fn-" + number);
        String words = phrases.words("footnote.reference", Map.of("number", "\n")).strip();
        out.open("a", link)
                .open("span", Map.of("class", "vh"))
                .text(words + " ")
                .close("span")
                .text(number)
                .close("a")
                .close("sup");
    }

    private void open(String question) {
        out.open("span", Map.of("class", "open"))
                .text(phrases.words("open-fact", Map.of("question", question)))
                .close("span");
    }

    private void wrap(String element, Map<String, String> attributes, Node node) {
        out.open(element, attributes);
        write(node.children());
        out.close(element);
    }

    /** A target as the page writes it; see {@code Inline.Link}. */
    private String href(String target) {
        if (target.startsWith("#")) {
            return olderPage + target;
        }
        if (!target.startsWith("/")) {
            return target;
        }
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 ? "" : target.substring(hash);
        return ROOT + SiteAddresses.page(path) + fragment;
    }
}
