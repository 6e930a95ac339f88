package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.words.WordBoundaries;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A node with what is needed to find its counterpart in another text. */
final class Piece {

    /** A number before a heading: of digits, of one letter, or Roman, with what ends it. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:\\p{Nd}+(?:\\.\\p{Nd}+)*[.):]?|(?:[A-Za-z]|[ivxlcIVXLC]+)[.):])\\s");

    private final Node node;
    private final int id;
    private final int[] words;
    private final int[] text;
    private final List<Piece> children;

    private Piece(Node node, int id, int[] text, List<Piece> children) {
        this.node = node;
        this.id = id;
        this.text = text;
        this.words = sorted(text, children);
        this.children = List.copyOf(children);
    }

    private static int[] sorted(int[] text, List<Piece> children) {
        int[] all =
                Arrays.copyOf(text, text.length + children.stream().mapToInt(Piece::size).sum());
        int at = text.length;
        for (Piece child : children) {
            System.arraycopy(child.words, 0, all, at, child.words.length);
            at += child.words.length;
        }
        Arrays.sort(all);
        return all;
    }

    Node node() {
        return node;
    }

    /** Equal for nodes that are the same in all. */
    int id() {
        return id;
    }

    /** The ids of its words, sorted; equal for equal words. */
    int[] words() {
        return words;
    }

    /** The ids of the words of its own text, in their order; empty where it holds other pieces. */
    int[] text() {
        return text;
    }

    /** Whether its words begin with its number, as in {@code 3. Your rights}. */
    boolean isNumbered() {
        return text.length > 1 && NUMBER.matcher(node.words()).find();
    }

    /** Whether words stand in it itself. */
    boolean holdsWords() {
        return kind().holdsRunningText() || kind().holdsText();
    }

    /** What stands in it; empty where it holds running text. */
    List<Piece> children() {
        return children;
    }

    /** How much of two texts is the same, from 0 for nothing to 1 for every word. */
    static double likeness(Piece one, Piece other) {
        return likeness(shared(one, other), one, other);
    }

    /** How much of two texts is the same where so many words are. */
    static double likeness(int shared, Piece one, Piece other) {
        int total = one.words.length + other.words.length;
        return total == 0 ? 1 : 2.0 * shared / total;
    }

    /** How many words two texts have in common. */
    static int shared(Piece one, Piece other) {
        return SortedNumbers.shared(one.words, other.words);
    }

    NodeKind kind() {
        return node.kind();
    }

    /** The node without what stands in it. */
    Node shape() {
        return shape(node);
    }

    /** A node without what stands in it. */
    static Node shape(Node node) {
        return node.kind().holdsText() ? node.withText("") : node.withChildren(List.of());
    }

    /** How many words it has. */
    int size() {
        return words.length;
    }

    /** Makes the pieces of two texts, so that equal ones have equal ids, each of them once. */
    static final class Maker {

        private final WordBoundaries language;
        private final Map<Node, Integer> ids = new HashMap<>();
        private final Map<Integer, Piece> made = new HashMap<>();
        private final Map<String, Integer> words = new HashMap<>();

        Maker(WordBoundaries language) {
            this.language = language;
        }

        Piece of(Node node) {
            int id = id(node);
            Piece known = made.get(id);
            if (known == null) {
                known = new Piece(node, id, text(node), children(node));
                made.put(id, known);
            }
            return known;
        }

        /**
         * A piece that holds other children than its node, such as a section without those below.
         */
        Piece with(Node node, List<Piece> children) {
            return new Piece(node, id(node), text(node), children);
        }

        private int id(Node node) {
            return ids.computeIfAbsent(node, n -> ids.size());
        }

        private List<Piece> children(Node node) {
            return node.kind().holdsRunningText()
                    ? List.of()
                    : node.children().stream().map(this::of).toList();
        }

        private int[] text(Node node) {
            if (!node.kind().holdsRunningText() && !node.kind().holdsText()) {
                return new int[0];
            }
            List<RunningText.Token> tokens =
                    RunningText.of(node, UnaryOperator.identity()).tokens(language);
            int[] text = new int[tokens.size()];
            int size = 0;
            for (RunningText.Token token : tokens) {
                if (Placement.isWord(token.key())) {
                    text[size++] = words.computeIfAbsent(token.key(), word -> words.size());
                }
            }
            return Arrays.copyOf(text, size);
        }
    }
}
