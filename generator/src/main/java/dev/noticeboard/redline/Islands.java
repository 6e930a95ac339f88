package dev.noticeboard.redline;

import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.RunningText.Token;
import dev.noticeboard.words.Negations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stays between two changes and is too little to read: it goes into the mark.
 *
 * <p>A kept run of one or two words is such an island where the changes on both sides have more
 * words than it has. Of a sentence that then keeps less than half of the shorter one's words, and
 * no run of six, nothing is kept; an address or a name is no sentence. Where one text contains the
 * other, all of it stays. A negation is no island, and does not count among the words of a change:
 * nobody must overlook one.
 *
 * @param older the words of a sentence
 * @param newer the words of its counterpart
 */
record Islands(List<Token> older, List<Token> newer, Negations negations) {

    /** More words than this are no island. */
    private static final int MOST = 2;

    /** So many words in a run are reason enough to keep them. */
    private static final int RUN = 6;

    private static final Set<String> ENDS =
            Set.of(
                    ".", "!", "?", ";", ":", "\u2026", "\u3002", "\uFF01", "\uFF1F", "\uFF0E",
                    "\u061F");

    /** The places where they differ, with islands taken in. */
    List<Hunk> takenInto(List<Hunk> hunks) {
        if (hunks.isEmpty() || contains(hunks)) {
            return hunks;
        }
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            Hunk next = hunk;
            // What grew may now take in what stands before it.
            while (!joined.isEmpty() && isIsland(joined.get(joined.size() - 1), next)) {
                Hunk before = joined.remove(joined.size() - 1);
                next = before.to(next);
            }
            joined.add(next);
        }
        return !areSentences() || keepsEnough(joined)
                ? joined
                : List.of(new Hunk(0, older.size(), 0, newer.size()));
    }

    /** The places where texts differ, with all that they share in shorter runs taken in. */
    static List<Hunk> longRuns(List<Token> older, List<Hunk> hunks) {
        List<Hunk> joined = new ArrayList<>();
        for (Hunk hunk : hunks) {
            int last = joined.size() - 1;
            int from = last < 0 ? 0 : joined.get(last).olderTo();
            if (last >= 0 && words(older.subList(from, hunk.olderFrom())) < RUN) {
                joined.set(last, joined.get(last).to(hunk));
            } else if (last < 0 && words(older.subList(0, hunk.olderFrom())) < RUN) {
                joined.add(new Hunk(0, 0, 0, 0).to(hunk));
            } else {
                joined.add(hunk);
            }
        }
        int last = joined.size() - 1;
        if (last >= 0 && words(older.subList(joined.get(last).olderTo(), older.size())) < RUN) {
            Hunk end = joined.get(last);
            int rest = older.size() - end.olderTo();
            joined.set(
                    last,
                    new Hunk(end.olderFrom(), older.size(), end.newerFrom(), end.newerTo() + rest));
        }
        return joined;
    }

    /** Whether words were only put in, or only taken out. */
    private static boolean contains(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().allMatch(token -> token.words() == 0);
    }

    private boolean contains(List<Hunk> hunks) {
        return hunks.stream().allMatch(it -> contains(older, it.olderFrom(), it.olderTo()))
                || hunks.stream().allMatch(it -> contains(newer, it.newerFrom(), it.newerTo()));
    }

    private boolean isIsland(Hunk before, Hunk after) {
        List<Token> kept = older.subList(before.olderTo(), after.olderFrom());
        if (kept.size() > MOST_TOKENS || kept.stream().anyMatch(this::isNegation)) {
            return false;
        }
        int words = words(kept);
        return words <= MOST && weight(before) > words && weight(after) > words;
    }

    // Marks of punctuation are no words, and are few between two words.
    private static final int MOST_TOKENS = 8;

    private int weight(Hunk hunk) {
        return Math.max(
                weight(older.subList(hunk.olderFrom(), hunk.olderTo())),
                weight(newer.subList(hunk.newerFrom(), hunk.newerTo())));
    }

    private int weight(List<Token> tokens) {
        int weight = 0;
        for (Token token : tokens) {
            weight += isNegation(token) ? 0 : token.words();
            if (weight > MOST) {
                return weight;
            }
        }
        return weight;
    }

    private boolean isNegation(Token token) {
        return token.words() > 0 && negations.contains(token.key());
    }

    /** An address, a heading or a name is no sentence. */
    private boolean areSentences() {
        return endsSentence(older) && endsSentence(newer);
    }

    private static boolean endsSentence(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).words() == 0; i--) {
            if (ENDS.contains(tokens.get(i).key())) {
                return true;
            }
        }
        return false;
    }

    private boolean keepsEnough(List<Hunk> hunks) {
        int kept = 0;
        int longest = 0;
        int from = 0;
        for (Hunk hunk : hunks) {
            int run = words(older.subList(from, hunk.olderFrom()));
            kept += run;
            longest = Math.max(longest, run);
            from = hunk.olderTo();
        }
        int run = words(older.subList(from, older.size()));
        int shorter = Math.min(words(older), words(newer));
        return Math.max(longest, run) >= RUN || 2 * (kept + run) >= shorter;
    }

    static int words(List<Token> tokens) {
        return tokens.stream().mapToInt(Token::words).sum();
    }
}
