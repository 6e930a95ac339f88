package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.Numbering;
import dev.noticeboard.model.Markers;
import dev.noticeboard.model.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    // What nobody sees is no change, so that a redline does not give it back.
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF]");

    /** Stands where the older text has no space, whatever elements end and begin there. */
    private static final String UNSPACED = "\uE000";

    private static final Pattern AROUND_UNSPACED =
            Pattern.compile("[\\s\\p{Z}]*(" + UNSPACED + "[\\s\\p{Z}]*)+");

    /** The words of the older text in an article element. */
    public static List<String> older(Element article) {
        Element unspaced = article.clone();
        unspaced.select("ins[data-unspaced]").before(UNSPACED);
        return without(unspaced, "ins, [data-change=added]");
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
                article.children().stream()
                        .filter(child -> child.kind() != NodeKind.TITLE)
                        .toList();
        return words(article.withChildren(shown).words());
    }

    /** The markers of the items of lists in the older text, in reading order. */
    public static List<String> olderMarkers(Element article) {
        return article.select("li, [data-was]").stream()
                .filter(item -> item.closest(".footnotes, [data-change=added]") == null)
                .map(item -> item.hasAttr("data-was") ? item.attr("data-was") : marker(item))
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .filter(marker -> !marker.isEmpty() && !marker.equals("•"))
                .toList();
    }

    /** The markers of the items of lists in the newer text, in reading order. */
    public static List<String> newerMarkers(Element article) {
        return items(article)
                .filter(item -> item.closest("[data-change=removed]") == null)
                .map(ReadBack::marker)
                .filter(marker -> !marker.isEmpty() && !marker.equals("•"))
                .toList();
    }

    private static Stream<Element> items(Element article) {
        return article.select("li").stream().filter(item -> item.closest(".footnotes") == null);
    }

    /** The marker that a browser draws before an item; empty for a bullet, and for no item. */
    public static String marker(Element item) {
        Element list = item.parent();
        if (!item.normalName().equals("li")) {
            return "";
        }
        String style = style(item.className()).or(() -> style(list.className())).orElse("");
        if (list.normalName().equals("ul") || style.equals("bullet")) {
            return "";
        }
        String type = list.attr("type");
        String numerals =
                switch (type) {
                    case "a" -> "lower-letter";
                    case "A" -> "upper-letter";
                    case "i" -> "lower-roman";
                    case "I" -> "upper-roman";
                    default -> "decimal";
                };
        String whole = style.isEmpty() ? numerals + "-point" : style;
        int dash = whole.lastIndexOf('-');
        Markers markers =
                new Markers(
                        Numerals.of(whole.substring(0, dash)),
                        Markers.Delimiter.of(whole.substring(dash + 1)));
        return markers.of(ordinal(item));
    }

    private static Optional<String> style(String classes) {
        return Pattern.compile(" ")
                .splitAsStream(classes)
                .filter(name -> name.startsWith("marker-"))
                .map(name -> name.substring("marker-".length()))
                .findFirst();
    }

    // HTML, section 4.4.8: the ordinal value of an item.
    private static int ordinal(Element item) {
        if (item.hasAttr("value")) {
            return Integer.parseInt(item.attr("value"));
        }
        Element before = item.previousElementSibling();
        String start = item.parent().hasAttr("start") ? item.parent().attr("start") : "1";
        return before == null ? Integer.parseInt(start) : ordinal(before) + 1;
    }

    /** The markers of the items of lists in a tree, in reading order. */
    public static List<String> markers(Node node) {
        List<String> markers = new ArrayList<>();
        addMarkers(node, markers);
        return markers;
    }

    private static void addMarkers(Node node, List<String> markers) {
        Optional<Numbering> numbering =
                node.kind() == NodeKind.ORDERED_LIST
                        ? Optional.of(Numbering.of(node))
                        : Optional.empty();
        for (Node child : node.children()) {
            numbering.ifPresent(counting -> markers.add(counting.marker(child)));
            addMarkers(child, markers);
        }
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
        String joined = AROUND_UNSPACED.matcher(text).replaceAll("");
        return List.of(UNSEEN.matcher(joined).replaceAll("").strip().split("[\\s\\p{Z}]+", -1));
    }
}
