package dev.noticeboard.redline;

import java.util.Arrays;
import java.util.OptionalLong;

/**
 * How much speaks for two passages being one that was changed: by the words that they share, by
 * those that they share in a row, or because one contains the other.
 */
final class PassageWeight {

    /** From which likeness on two passages are one that was changed. */
    private static final double ALIKE = 0.4;

    /** From how many words on a likeness has to be more than one of common words. */
    static final int LONG = 12;

    /** One triple of words in so many has to be shared by passages that are long. */
    private static final int SHARED_IN = 12;

    private PassageWeight() {}

    /** How much speaks for two being one, where enough does. */
    static OptionalLong of(Passage older, Passage newer) {
        boolean otherFacts =
                !older.fact().isEmpty()
                        && !newer.fact().isEmpty()
                        && !older.fact().equals(newer.fact());
        if (older.isHeading() != newer.isHeading()) {
            return becameHeading(older, newer);
        } else if ((older.isInTable() && newer.isInTable())
                || otherFacts
                || older.size() == 0
                || newer.size() == 0) {
            return OptionalLong.empty();
        }
        boolean oneInTable = older.isInTable() != newer.isInTable();
        int shared = Piece.shared(older.piece(), newer.piece());
        long contained = contained(older, newer, shared, oneInTable);
        long weight =
                Math.max(
                        contained,
                        oneInTable ? inARow(older, newer, shared) : alike(older, newer, shared));
        return weight == 0 ? OptionalLong.empty() : OptionalLong.of(weight);
    }

    /** A line of text that became a heading, or was one, in the very same words. */
    private static OptionalLong becameHeading(Passage older, Passage newer) {
        boolean may = (older.isOnTop() && newer.isOnTop()) || (older.isLine() && newer.isLine());
        boolean same = may && older.key().equals(newer.key());
        return same && older.size() > 0
                ? OptionalLong.of(1 + 2L * older.size())
                : OptionalLong.empty();
    }

    /** Whether so much may stand in a row: no more triples are shared than words. */
    private static boolean mayShare(int shared, int triples) {
        return shared >= Containment.LEAST && 2 * shared >= triples;
    }

    /** A table that became another block, or was made of one, keeps its words in a row. */
    private static long inARow(Passage older, Passage newer, int shared) {
        int least = Math.min(older.triples().size(), newer.triples().size());
        if (!mayShare(shared, least)) {
            return 0;
        }
        int common = older.triples().common(newer.triples());
        return common > Containment.LEAST && 2 * common >= least ? 1 + 2L * common : 0;
    }

    private static long alike(Passage older, Passage newer, int shared) {
        double likeness = Piece.likeness(shared, older.piece(), newer.piece());
        int least = Math.min(older.triples().size(), newer.triples().size());
        if (likeness < ALIKE && !mayShare(shared, least)) {
            return 0;
        }
        int common = older.triples().common(newer.triples());
        boolean isLong = Math.min(older.size(), newer.size()) >= LONG;
        long weight = 0;
        if (likeness >= ALIKE && (!isLong || common * SHARED_IN >= least)) {
            weight = 1 + Math.round(likeness * (older.size() + newer.size()));
        }
        if (common >= Containment.LEAST && 2 * common >= least) {
            weight = Math.max(weight, 1 + 2L * common);
        }
        return weight;
    }

    /** How much speaks for words of which the fewer stand among the others in a row. */
    private static long contained(Passage older, Passage newer, int shared, boolean oneInTable) {
        boolean grew = older.size() <= newer.size();
        Passage fewer = grew ? older : newer;
        Passage more = grew ? newer : older;
        int least = oneInTable ? Containment.FEWEST_WORDS : Containment.LEAST;
        // What is contained shares every word.
        boolean contained =
                fewer.size() >= least && shared == fewer.size() && standsIn(fewer, more);
        return contained ? 1 + 2L * fewer.size() : 0;
    }

    private static boolean standsIn(Passage fewer, Passage more) {
        int[] words = fewer.piece().text();
        if (words.length > 2) {
            return more.triples().contains(fewer.triples());
        }
        int[] text = more.piece().text();
        for (int from = 0; from + words.length <= text.length; from++) {
            if (Arrays.equals(words, 0, words.length, text, from, from + words.length)) {
                return true;
            }
        }
        return false;
    }
}
