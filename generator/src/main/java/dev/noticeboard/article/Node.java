package dev.noticeboard.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A piece of an article and what stands in it, all alike: the form in which two articles are
 * compared and in which one is sealed.
 *
 * @param kind what it is
 * @param attributes what it has besides, by name; see {@link NodeKind}
 * @param text its own words; empty for a kind that has none
 * @param children what stands in it, in reading order
 */
public record Node(
        NodeKind kind, Map<String, String> attributes, String text, List<Node> children) {

    public Node {
        // Most nodes have none.
        attributes =
                attributes.isEmpty()
                        ? Map.of()
                        : Collections.unmodifiableMap(new TreeMap<>(attributes));
        children = List.copyOf(children);
    }

    /** A node that holds others. */
    static Node of(NodeKind kind, Map<String, String> attributes, List<Node> children) {
        return new Node(kind, attributes, "", children);
    }

    /** A node that holds words. */
    static Node of(NodeKind kind, Map<String, String> attributes, String text) {
        return new Node(kind, attributes, text, List.of());
    }

    /** An attribute, or the empty string where there is none of that name. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    /** The same node with other children. */
    public Node withChildren(List<Node> others) {
        return new Node(kind, attributes, text, others);
    }

    /** Its own words as running text; nothing where it has none. */
    public List<Node> asText() {
        return text.isEmpty() ? List.of() : List.of(of(NodeKind.TEXT, Map.of(), text));
    }

    /** The same node with other words. */
    public Node withText(String words) {
        return new Node(kind, attributes, words, children);
    }

    /** Its words and those of all that stands in it; what begins a line is set apart by a space. */
    public String words() {
        StringBuilder words = new StringBuilder();
        addWords(words);
        return words.toString().strip();
    }

    private void addWords(StringBuilder words) {
        if (!kind.isInline() || kind == NodeKind.LINE_BREAK) {
            words.append(' ');
        }
        words.append(text);
        children.forEach(child -> child.addWords(words));
    }

    /** Whether it is a paragraph in which nobody sees anything: old addresses that stand alone. */
    public boolean isUnseen() {
        return kind == NodeKind.PARAGRAPH
                && children.stream().allMatch(child -> child.kind() == NodeKind.ANCHOR);
    }
}
