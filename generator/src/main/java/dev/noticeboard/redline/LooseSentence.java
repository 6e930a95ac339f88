package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.RunningText.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A sentence that was taken out of a passage, or put into one, with all of its words.
 *
 * @param passage the passage, by its number
 * @param at where it stands in the words of its passage
 * @param bare where it stands without the marks of punctuation at its ends
 * @param key equal for sentences of the same words
 * @param ends the marks of punctuation at its ends
 * @param words how many words it has
 * @param whole whether nothing of its passage stayed
 */
record LooseSentence(
        int passage, Range at, Range bare, String key, String ends, int words, boolean whole) {

    /** Fewer words may stand in two places by chance. */
    static final int LEAST_WORDS = 5;

    private static final Set<String> OPENING = Set.of("(", "（", "[", "［");
    private static final Set<String> CLOSING = Set.of(")", "）", "]", "］");

    /** A stretch of a passage: the indexes of its characters, the end exclusive. */
    record Range(int from, int to) {}

    /** Where it stands without what another of the same words has not got. */
    Range sharedWith(LooseSentence other) {
        return sharesItsEnds(other) ? at : bare;
    }

    /** Whether another of the same words has the same marks of punctuation round them. */
    boolean sharesItsEnds(LooseSentence other) {
        return ends.equals(other.ends);
    }

    /** Whether it is no remnant of a sentence that stayed: long, or of a passage that is gone. */
    boolean standsAlone() {
        return whole || words >= LEAST_WORDS;
    }

    /** Whether another of its text follows it without a gap. */
    boolean isBefore(LooseSentence next) {
        return passage == next.passage && at.to() == next.at.from();
    }

    /**
     * The sentences of a stretch of one text.
     *
     * @param passage the number of its passage
     * @param start where the stretch begins in the passage
     * @param whole whether it is all of the passage
     * @param blocks knows the language of the texts
     */
    static List<LooseSentence> of(
            List<Run> stretch, int passage, int start, boolean whole, BlockComparison blocks) {
        boolean older = stretch.get(0).mark() == Mark.REMOVED;
        RunningText text =
                RunningText.of(
                        new Node(NodeKind.PARAGRAPH, Map.of(), "", Run.nodes(stretch)),
                        older ? blocks.asInNewer() : UnaryOperator.identity());
        List<Token> tokens = text.tokens(blocks.language());
        int[] starts = Sentences.starts(text, tokens, blocks.language());
        List<LooseSentence> found = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length && !tokens.isEmpty(); i++) {
            List<Token> own = tokens.subList(starts[i], starts[i + 1]);
            int words = own.stream().mapToInt(Token::words).sum();
            int from = i == 0 ? 0 : own.get(0).from();
            int to = i + 2 < starts.length ? tokens.get(starts[i + 1]).from() : text.length();
            if (words > 0) {
                found.add(sentence(passage, start, new Range(from, to), own, words, whole));
            }
        }
        return found;
    }

    private static LooseSentence sentence(
            int passage, int start, Range at, List<Token> tokens, int words, boolean whole) {
        int first = 0;
        while (tokens.get(first).words() == 0) {
            first++;
        }
        int last = tokens.size() - 1;
        while (tokens.get(last).words() == 0) {
            last--;
        }
        while (last + 1 < tokens.size() && closesBracket(tokens.subList(first, last + 2))) {
            last++;
        }
        return new LooseSentence(
                passage,
                new Range(start + at.from(), start + at.to()),
                new Range(start + tokens.get(first).from(), start + tokens.get(last).to()),
                keys(tokens.subList(first, last + 1)),
                keys(tokens.subList(0, first))
                        + '\n'
                        + keys(tokens.subList(last + 1, tokens.size())),
                words,
                whole);
    }

    /** Whether the last of some is a bracket that closes one among them, and belongs to them. */
    private static boolean closesBracket(List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        long closing = tokens.stream().filter(token -> CLOSING.contains(token.key())).count();
        long opening = tokens.stream().filter(token -> OPENING.contains(token.key())).count();
        return CLOSING.contains(last.key()) && closing <= opening;
    }

    private static String keys(List<Token> tokens) {
        StringBuilder keys = new StringBuilder();
        tokens.forEach(token -> keys.append(token.key()).append('\0'));
        return keys.toString();
    }
}
