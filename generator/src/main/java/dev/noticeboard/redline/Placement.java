package dev.noticeboard.redline;

import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.RunningText.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a change is shown when several places would tell the same truth.
 *
 * <p>Words that were only put in or only taken out are moved to where a person would see the
 * change: from the beginning of a sentence, else from behind a mark of punctuation, else as late as
 * possible. Two replacements with nothing but one mark of punctuation between them are one.
 */
record Placement(
        RunningText older, RunningText newer, List<Token> olderTokens, List<Token> newerTokens) {

    List<Hunk> of(List<Hunk> hunks) {
        List<Hunk> placed = new ArrayList<>();
        for (int i = 0; i < hunks.size(); i++) {
            Hunk before = placed.isEmpty() ? new Hunk(0, 0, 0, 0) : placed.get(placed.size() - 1);
            int end = i + 1 < hunks.size() ? hunks.get(i + 1).olderFrom() : olderTokens.size();
            Hunk next = placed(hunks.get(i), before, end - hunks.get(i).olderTo());
            if (!placed.isEmpty() && isOne(before, next)) {
                placed.set(placed.size() - 1, before.to(next));
            } else {
                placed.add(next);
            }
        }
        return placed;
    }

    private Hunk placed(Hunk hunk, Hunk before, int room) {
        if (hunk.isInsertion()) {
            return best(
                    hunk,
                    newer,
                    newerTokens,
                    hunk.newerFrom(),
                    hunk.newerTo(),
                    hunk.newerFrom() - before.newerTo(),
                    room);
        } else if (hunk.isDeletion()) {
            return best(
                    hunk,
                    older,
                    olderTokens,
                    hunk.olderFrom(),
                    hunk.olderTo(),
                    hunk.olderFrom() - before.olderTo(),
                    room);
        }
        return hunk;
    }

    private static Hunk best(
            Hunk hunk,
            RunningText text,
            List<Token> tokens,
            int from,
            int to,
            int roomBefore,
            int roomAfter) {
        int earliest = 0;
        while (-earliest < roomBefore
                && key(tokens, from + earliest - 1).equals(key(tokens, to + earliest - 1))) {
            earliest--;
        }
        int latest = 0;
        while (latest < roomAfter && key(tokens, from + latest).equals(key(tokens, to + latest))) {
            latest++;
        }
        int best = latest;
        for (int shift = latest; shift >= earliest; shift--) {
            if (rank(text, tokens, from + shift) > rank(text, tokens, from + best)) {
                best = shift;
            }
        }
        return hunk.shifted(best);
    }

    private static String key(List<Token> tokens, int index) {
        return tokens.get(index).key();
    }

    /** How good a place is to begin at. */
    private static int rank(RunningText text, List<Token> tokens, int index) {
        if (index == 0) {
            return 2;
        }
        Token before = tokens.get(index - 1);
        String words = text.text(before.from(), before.to());
        if (".!?\u3002\uFF01\uFF1F".contains(words)) {
            return 2;
        }
        return isWord(words) ? 0 : 1;
    }

    private boolean isOne(Hunk before, Hunk next) {
        boolean replacements =
                !before.isInsertion()
                        && !before.isDeletion()
                        && !next.isInsertion()
                        && !next.isDeletion();
        if (!replacements || next.olderFrom() - before.olderTo() != 1) {
            return false;
        }
        Token kept = olderTokens.get(before.olderTo());
        return !isWord(older.text(kept.from(), kept.to()));
    }

    /** Whether it has a letter, a digit, or stands for a thing. */
    static boolean isWord(String words) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int c = words.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c == RunningText.THING) {
                return true;
            }
        }
        return false;
    }
}
