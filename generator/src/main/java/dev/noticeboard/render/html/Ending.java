package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text, apart from the space that it ends in: a line may end in that space, and what is
 * written behind it would begin the next one.
 *
 * @param words the text up to its last word
 * @param space the spaces and line breaks behind it; empty where there are none
 */
record Ending(List<Node> words, List<Node> space) {

    static Ending of(List<Node> content) {
        List<Node> words = new ArrayList<>(content);
        List<Node> space = new ArrayList<>();
        while (!words.isEmpty()) {
            Node last = words.remove(words.size() - 1);
            if (last.kind() == NodeKind.LINE_BREAK) {
                space.add(0, last);
                continue;
            }
            Ending inside = inside(last);
            space.addAll(0, inside.space());
            if (!inside.words().isEmpty()) {
                words.addAll(inside.words());
                break;
            }
        }
        return new Ending(words, space);
    }

    private static Ending inside(Node node) {
        if (node.kind() == NodeKind.TEXT) {
            return ofText(node);
        } else if (node.children().isEmpty()) {
            return new Ending(List.of(node), List.of());
        }
        Ending children = of(node.children());
        return children.words().isEmpty()
                ? new Ending(List.of(node), List.of())
                : new Ending(List.of(node.withChildren(children.words())), children.space());
    }

    private static Ending ofText(Node text) {
        String all = text.text();
        String words = all.stripTrailing();
        if (words.length() == all.length()) {
            return new Ending(List.of(text), List.of());
        }
        List<Node> space = List.of(text.withText(all.substring(words.length())));
        return new Ending(words.isEmpty() ? List.of() : List.of(text.withText(words)), space);
    }
}
