package dev.noticeboard;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How many words a redline marks, read from its HTML by the page contract: runs of letters, digits
 * and low lines in {@code ins}, {@code del} and blocks with {@code data-change}, without apparatus.
 * A character of Han or kana is one word.
 *
 * @param in the words that were put in
 * @param out the words that were taken out
 * @param moved the words that stand elsewhere, counted where they stand now
 */
record MarkedWords(int in, int out, int moved) {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC]"
                        + "|[[\\p{L}\\p{N}_]&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u30FC]]+");

    private static final Set<String> WITHIN_A_WORD =
            Set.of("a", "b", "bdi", "code", "em", "i", "mark", "span", "strong", "sub", "sup");

    /** Counts in an article element. */
    static MarkedWords of(Element article) {
        StringBuilder in = new StringBuilder();
        StringBuilder out = new StringBuilder();
        StringBuilder moved = new StringBuilder();
        Element bare = article.clone();
        bare.select("[data-nb]").remove();
        bare.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            String text = words.getWholeText();
                            Element around = words.parent();
                            boolean added = around.closest("ins, [data-change=added]") != null;
                            boolean removed = around.closest("del, [data-change=removed]") != null;
                            if (isMoved(around)) {
                                moved.append(added ? text : "");
                            } else {
                                in.append(added ? text : "");
                                out.append(removed ? text : "");
                            }
                        } else {
                            apart(node);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        apart(node);
                    }

                    private void apart(Node node) {
                        if (!WITHIN_A_WORD.contains(node.nodeName())) {
                            in.append(' ');
                            out.append(' ');
                            moved.append(' ');
                        }
                    }
                });
        return new MarkedWords(count(in), count(out), count(moved));
    }

    /** Whether it stands where it does because it moved, in the words that it had before. */
    private static boolean isMoved(Element around) {
        return around.closest(".moved") != null && around.closest("mark.reworded") == null;
    }

    /** As between the same two texts, the newer one being the older. */
    MarkedWords backwards() {
        return new MarkedWords(out, in, moved);
    }

    static int count(CharSequence text) {
        return (int) WORD.matcher(text).results().count();
    }
}
