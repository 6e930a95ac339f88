package dev.noticeboard;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a page as one line in which its links and the languages of words can be read: {@code
 * [words](address)}, {@code [words](address in en)} for a link to a page in a named language, and
 * {@code ‹en ltr: words›} for words in another language, with their direction.
 */
final class LinkedWords {

    private LinkedWords() {}

    static String of(Element element) {
        StringBuilder line = new StringBuilder();
        element.childNodes().forEach(child -> append(child, line));
        return line.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Node node, StringBuilder line) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            boolean marked = element.hasAttr("lang") && !element.normalName().equals("a");
            line.append(
                    marked ? "‹" + element.attr("lang") + " " + element.attr("dir") + ": " : "");
            line.append(element.normalName().equals("a") ? "[" : "");
            element.childNodes().forEach(child -> append(child, line));
            line.append(element.normalName().equals("br") ? " / " : "");
            line.append(element.normalName().equals("a") ? target(element) : "");
            line.append(marked ? "›" : "");
        }
    }

    private static String target(Element link) {
        String language = link.attr("hreflang");
        return "](" + link.attr("href") + (language.isEmpty() ? "" : " in " + language) + ")";
    }
}
