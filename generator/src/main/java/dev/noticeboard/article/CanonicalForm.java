package dev.noticeboard.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * An article as lines of text, without loss: what is sealed, and what digests are taken of.
 *
 * <p>One {@link Node} a line, two spaces deeper than its parent: the word of its kind, then its
 * words in quotation marks where it has some, then its attributes by name, {@code name="value"}.
 * Within quotation marks {@code \}, {@code "}, line feeds and carriage returns are written with a
 * backslash: {@code \\}, {@code \"}, {@code \n}, {@code \r}.
 *
 * <p>Of the markers of a list only that is written which does not follow from the rest: numerals
 * other than digits, a delimiter other than a point, and the number of an item that is not one more
 * than the number before it. So {@code 1. 2. 3.} reads as it did before there were others.
 */
public final class CanonicalForm {

    /** How many spaces deeper a child stands than its parent. */
    static final int STEP = 2;

    private CanonicalForm() {}

    /** The canonical form of an article, each line ending in a line feed. */
    public static String of(Article article) {
        return of(ArticleTree.of(article));
    }

    /** The canonical form of an article's tree, each line ending in a line feed. */
    public static String of(Node article) {
        StringBuilder out = new StringBuilder();
        write(article, 0, out);
        return out.toString();
    }

    private static void write(Node node, int depth, StringBuilder out) {
        out.append(" ".repeat(depth * STEP)).append(node.kind().word());
        if (node.kind().holdsText()) {
            out.append(' ').append(quoted(node.text()));
        }
        node.attributes()
                .forEach(
                        (name, value) ->
                                out.append(' ').append(name).append('=').append(quoted(value)));
        out.append('\n');
        node.children().forEach(child -> write(child, depth + 1, out));
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }

    /**
     * Reads an article's tree back from its canonical form.
     *
     * @throws NotCanonicalException where a line is not as {@link #of(Node)} writes it
     */
    public static Node read(String form) throws NotCanonicalException {
        List<String> lines = form.lines().toList();
        Deque<Open> path = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            Open next = new Open(CanonicalLine.parse(lines.get(i), i + 1), new ArrayList<>());
            if (next.depth() > path.size() || (next.depth() == 0) != (i == 0)) {
                throw new NotCanonicalException(i + 1, "stands at a depth without a parent");
            }
            while (path.size() > next.depth()) {
                close(path);
            }
            path.push(next);
        }
        if (path.isEmpty()) {
            throw new NotCanonicalException(1, "is missing: the text is empty");
        }
        while (path.size() > 1) {
            close(path);
        }
        return path.pop().closed();
    }

    private static void close(Deque<Open> path) {
        Node closed = path.pop().closed();
        path.getFirst().children.add(closed);
    }

    /** A node whose children are still being read. */
    private record Open(CanonicalLine.Parsed line, List<Node> children) {

        int depth() {
            return line.depth();
        }

        Node closed() {
            return line.node().withChildren(children);
        }
    }
}
