package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.Run.Leaf;
import dev.noticeboard.redline.RunningText.Token;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Two pieces of running text, word by word. */
final class WordComparison {

    /** Of fewer words than this, what was kept is shown however little it is. */
    private static final int FEW = 12;

    /** Where less than one word in so many was kept, old and new stand one after the other. */
    private static final int KEPT_IN = 5;

    private final RunningText older;
    private final RunningText newer;
    private final List<Token> olderTokens;
    private final List<Token> newerTokens;
    private final List<Run> runs = new ArrayList<>();

    private WordComparison(RunningText older, RunningText newer, WordBoundaries language) {
        this.older = older;
        this.newer = newer;
        this.olderTokens = older.tokens(language);
        this.newerTokens = newer.tokens(language);
    }

    /**
     * The runs that two nodes with running text, or with words of their own, have in common and
     * apart.
     *
     * @param language the language by whose rules words are found
     * @param asInNewer what a thing in the older text, such as a reference to a footnote, would be
     *     in the newer one
     */
    static List<Run> of(
            Node older, Node newer, WordBoundaries language, UnaryOperator<Node> asInNewer) {
        return new WordComparison(
                        RunningText.of(older, asInNewer),
                        RunningText.of(newer, UnaryOperator.identity()),
                        language)
                .compare();
    }

    private List<Run> compare() {
        int i = 0;
        int j = 0;
        int olderAt = 0;
        int newerAt = 0;
        for (Hunk hunk : hunks()) {
            // Both texts agree up to the hunk, word by word; what lies between words may differ.
            for (; i < hunk.olderFrom(); i++, j++) {
                Token was = olderTokens.get(i);
                Token is = newerTokens.get(j);
                between(olderAt, was.from(), newerAt, is.from());
                keep(was.from(), is.from(), is.to() - is.from());
                olderAt = was.to();
                newerAt = is.to();
            }
            i = hunk.olderTo();
            j = hunk.newerTo();
        }
        for (; i < olderTokens.size(); i++, j++) {
            Token was = olderTokens.get(i);
            Token is = newerTokens.get(j);
            between(olderAt, was.from(), newerAt, is.from());
            keep(was.from(), is.from(), is.to() - is.from());
            olderAt = was.to();
            newerAt = is.to();
        }
        between(olderAt, older.length(), newerAt, newer.length());
        return runs;
    }

    private List<Hunk> hunks() {
        Map<String, Integer> ids = new HashMap<>();
        List<Hunk> hunks = EditScript.between(ids(olderTokens, ids), ids(newerTokens, ids));
        int longest = Math.max(olderTokens.size(), newerTokens.size());
        int kept =
                olderTokens.size()
                        - hunks.stream().mapToInt(h -> h.olderTo() - h.olderFrom()).sum();
        if (longest >= FEW && kept * KEPT_IN < longest) {
            return List.of(new Hunk(0, olderTokens.size(), 0, newerTokens.size()));
        }
        return new Placement(older, newer, olderTokens, newerTokens).of(hunks);
    }

    private static int[] ids(List<Token> tokens, Map<String, Integer> known) {
        return tokens.stream()
                .mapToInt(token -> known.computeIfAbsent(token.key(), key -> known.size()))
                .toArray();
    }

    /** What lies between two words that both texts share, in each of them. */
    private void between(int olderFrom, int olderTo, int newerFrom, int newerTo) {
        int before =
                isSpace(older, olderFrom, olderTo) && isSpace(newer, newerFrom, newerTo) ? 1 : 0;
        int olderRest = olderFrom + before;
        int newerRest = newerFrom + before;
        int after =
                isSpace(older, olderTo - 1, olderTo)
                                && isSpace(newer, newerTo - 1, newerTo)
                                && olderTo > olderRest
                                && newerTo > newerRest
                        ? 1
                        : 0;
        keep(olderFrom, newerFrom, before);
        remove(olderRest, olderTo - after);
        add(newerRest, newerTo - after);
        keep(olderTo - after, newerTo - after, after);
    }

    private static boolean isSpace(RunningText text, int index, int to) {
        return index >= 0 && index < to && text.isSpace(index);
    }

    private void keep(int olderFrom, int newerFrom, int length) {
        int done = 0;
        while (done < length) {
            int i = olderFrom + done;
            int j = newerFrom + done;
            int step =
                    IntStream.of(older.stretchEnd(i) - i, newer.stretchEnd(j) - j, length - done)
                            .min()
                            .getAsInt();
            put(Optional.of(leaf(older, i, i + step)), Optional.of(leaf(newer, j, j + step)));
            done += step;
        }
    }

    private void remove(int from, int to) {
        for (int i = from; i < to; i = Math.min(to, older.stretchEnd(i))) {
            int end = Math.min(to, older.stretchEnd(i));
            put(Optional.of(leaf(older, i, end)), Optional.empty());
        }
    }

    private void add(int from, int to) {
        for (int i = from; i < to; i = Math.min(to, newer.stretchEnd(i))) {
            int end = Math.min(to, newer.stretchEnd(i));
            put(Optional.empty(), Optional.of(leaf(newer, i, end)));
        }
    }

    private static Leaf leaf(RunningText text, int from, int to) {
        Leaf whole = text.leafAt(from);
        return whole.node().kind() == Kind.TEXT
                ? new Leaf(RunningText.words(text.text(from, to)), whole.wraps())
                : whole;
    }

    private void put(Optional<Leaf> was, Optional<Leaf> is) {
        int last = runs.size() - 1;
        if (last >= 0 && continues(runs.get(last), was, is)) {
            Run before = runs.get(last);
            runs.set(last, new Run(joined(before.older(), was), joined(before.newer(), is)));
        } else {
            runs.add(new Run(was, is));
        }
    }

    private static boolean continues(Run before, Optional<Leaf> was, Optional<Leaf> is) {
        return continues(before.older(), was) && continues(before.newer(), is);
    }

    private static boolean continues(Optional<Leaf> before, Optional<Leaf> next) {
        if (before.isEmpty() || next.isEmpty()) {
            return before.isEmpty() && next.isEmpty();
        }
        return before.get().node().kind() == Kind.TEXT
                && next.get().node().kind() == Kind.TEXT
                && before.get().wraps().equals(next.get().wraps());
    }

    private static Optional<Leaf> joined(Optional<Leaf> before, Optional<Leaf> next) {
        return before.map(
                leaf ->
                        new Leaf(
                                RunningText.words(leaf.text() + next.orElseThrow().text()),
                                leaf.wraps()));
    }
}
