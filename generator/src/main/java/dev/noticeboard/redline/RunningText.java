package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.Run.Leaf;
import dev.noticeboard.redline.Run.Wrap;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Running text as one string, with the formatting of each stretch of it, and the words in it.
 *
 * <p>A thing that is no word, such as a line break, is one character, {@link #THING}.
 */
final class RunningText {

    /** U+FFFC, the object replacement character. */
    static final char THING = '\uFFFC';

    /** A stretch of the text under one formatting: where it begins, and what it is. */
    private record Stretch(int from, Leaf leaf) {}

    /**
     * A word, a mark of punctuation, or a thing: all but white space.
     *
     * @param from where it begins in the text
     * @param to where it ends, exclusive
     * @param key equal for words that are the same, but for the forms of quotation marks and dashes
     *     and for spaces beside punctuation
     * @param words how many words it counts as: none for a mark of punctuation or a line break, one
     *     for each character of Han and kana
     */
    record Token(int from, int to, String key, int words) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final UnaryOperator<Node> asCompared;
    private int wraps;

    private RunningText(UnaryOperator<Node> asCompared) {
        this.asCompared = asCompared;
    }

    /**
     * The running text of a node that holds some.
     *
     * @param asCompared what a thing in it is compared as
     */
    static RunningText of(Node node, UnaryOperator<Node> asCompared) {
        RunningText running = new RunningText(asCompared);
        if (node.kind().holdsText()) {
            running.append(new Leaf(words(node.text()), List.of()));
        } else {
            running.addAll(node.children(), List.of());
        }
        return running;
    }

    /** The words and things of a node that holds running text, each with its formatting. */
    static List<Leaf> leaves(Node node) {
        return of(node, UnaryOperator.identity()).stretches.stream().map(Stretch::leaf).toList();
    }

    int length() {
        return text.length();
    }

    boolean isSpace(int index) {
        return text.charAt(index) == ' ';
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    /** Whether what stands from one index to another parts two words. */
    boolean isBetweenWords(int from, int to) {
        return Form.isBetweenWords(text, from, to);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    /**
     * The words, and all else but white space, as a language has them; what is read as one word,
     * such as a date, is one.
     */
    List<Token> tokens(WordBoundaries language) {
        String string = text.toString();
        return language.whole(string).stream()
                .map(span -> token(string, span.from(), span.to()))
                .toList();
    }

    private Token token(String string, int from, int to) {
        String words = string.substring(from, to);
        if (string.charAt(from) == THING) {
            // A mark that combines with a thing belongs to the same word.
            Node thing = leafAt(from).node();
            int count = thing.kind() == NodeKind.LINE_BREAK ? 0 : 1;
            return new Token(from, to, asCompared.apply(thing) + words, count);
        }
        return new Token(from, to, Form.key(words), Form.words(words));
    }

    /** Whether a token is a link without words, which nobody sees. */
    boolean isEmptyLink(Token token) {
        return isThing(token.from()) && leafAt(token.from()).node().kind() == NodeKind.LINK;
    }

    /** Whether a token is where one of two passages ends that are compared as one text. */
    boolean isSeam(Token token) {
        return isThing(token.from()) && leafAt(token.from()).node().kind() == NodeKind.BREAK;
    }

    /** Whether a token is a line that breaks. */
    boolean isLineBreak(Token token) {
        return isThing(token.from()) && leafAt(token.from()).node().kind() == NodeKind.LINE_BREAK;
    }

    private boolean isThing(int index) {
        return text.charAt(index) == THING && leafAt(index).node().kind() != NodeKind.TEXT;
    }

    Leaf leafAt(int index) {
        return stretchAt(index).leaf();
    }

    /** Where the stretch of one formatting that holds an index ends. */
    int stretchEnd(int index) {
        int next = position(index) + 1;
        return next < stretches.size() ? stretches.get(next).from() : text.length();
    }

    private Stretch stretchAt(int index) {
        return stretches.get(position(index));
    }

    private int position(int index) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static Node words(String text) {
        return new Node(NodeKind.TEXT, Map.of(), text, List.of());
    }

    private void addAll(List<Node> nodes, List<Wrap> around) {
        nodes.forEach(node -> add(node, around));
    }

    private void add(Node node, List<Wrap> around) {
        if (node.kind() == NodeKind.TEXT) {
            append(new Leaf(node, around));
        } else if (node.kind() == NodeKind.CODE_TEXT && !node.text().isEmpty()) {
            append(new Leaf(words(node.text()), within(around, node.withText(""))));
        } else if (!node.children().isEmpty()) {
            addAll(node.children(), within(around, node.withChildren(List.of())));
        } else {
            append(new Leaf(node, around));
        }
    }

    private List<Wrap> within(List<Wrap> around, Node shape) {
        List<Wrap> inner = new ArrayList<>(around);
        inner.add(new Wrap(shape, wraps++));
        return inner;
    }

    private void append(Leaf leaf) {
        boolean isWords = leaf.node().kind() == NodeKind.TEXT;
        if (!isWords || !leaf.text().isEmpty()) {
            stretches.add(new Stretch(text.length(), leaf));
            text.append(isWords ? leaf.text() : String.valueOf(THING));
        }
    }
}
