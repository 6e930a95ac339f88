package dev.noticeboard.render;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a redline, read from its HTML by the page contract and by nothing else. */
public final class ReadBack {

    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "b", "ins",
                    "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
                    "time", "u", "var", "wbr");

    private ReadBack() {}

    /** The words of the older text in an article element. */
    public static List<String> older(Element article) {
        return without(article, "ins, [data-change=added]");
    }

    /** The words of the newer text in an article element. */
    public static List<String> newer(Element article) {
        return without(article, "del, [data-change=removed]");
    }

    /** The words of an article element that is no redline. */
    public static List<String> words(Element article) {
        return without(article, "[data-nb]");
    }

    /** The words of an article in its own tree, its title left out. */
    public static List<String> words(Node article) {
        List<Node> shown =
                article.children().stream().filter(child -> child.kind() != Kind.TITLE).toList();
        return words(article.withChildren(shown).words());
    }

    private static List<String> without(Element article, String marks) {
        Element copy = article.clone();
        copy.select("[data-nb]").remove();
        copy.select(marks).remove();
        StringBuilder text = new StringBuilder();
        copy.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(org.jsoup.nodes.Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else {
                            apart(node);
                        }
                    }

                    @Override
                    public void tail(org.jsoup.nodes.Node node, int depth) {
                        apart(node);
                    }

                    private void apart(org.jsoup.nodes.Node node) {
                        if (node instanceof Element element
                                && !INLINE.contains(element.normalName())) {
                            text.append(' ');
                        }
                    }
                });
        return words(text.toString());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[ \\n\\t\\r]+"));
    }
}
