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
    static OptionalLong of(Passage was, Passage is) {
        boolean otherFacts =
                !was.fact().isEmpty() && !is.fact().isEmpty() && !was.fact().equals(is.fact());
        if (was.isHeading() != is.isHeading()) {
            return becameHeading(was, is);
        } else if ((was.isInTable() && is.isInTable())
                || otherFacts
                || was.size() == 0
                || is.size() == 0) {
            return OptionalLong.empty();
        }
        boolean oneInTable = was.isInTable() != is.isInTable();
        int shared = Piece.shared(was.piece(), is.piece());
        long contained = contained(was, is, shared, oneInTable);
        long weight =
                Math.max(contained, oneInTable ? inARow(was, is, shared) : alike(was, is, shared));
        return weight == 0 ? OptionalLong.empty() : OptionalLong.of(weight);
    }

    /** A line of text that became a heading, or was one, in the very same words. */
    private static OptionalLong becameHeading(Passage was, Passage is) {
        boolean may = (was.isOnTop() && is.isOnTop()) || (was.isLine() && is.isLine());
        boolean same = may && was.key().equals(is.key());
        return same && was.size() > 0 ? OptionalLong.of(1 + 2L * was.size()) : OptionalLong.empty();
    }

    /** Whether so much may stand in a row: no more triples are shared than words. */
    private static boolean mayShare(int shared, int triples) {
        return shared >= Containment.LEAST && 2 * shared >= triples;
    }

    /** A table that became another block, or was made of one, keeps its words in a row. */
    private static long inARow(Passage was, Passage is, int shared) {
        int least = Math.min(was.triples().size(), is.triples().size());
        if (!mayShare(shared, least)) {
            return 0;
        }
        int common = was.triples().common(is.triples());
        return common > Containment.LEAST && 2 * common >= least ? 1 + 2L * common : 0;
    }

    private static long alike(Passage was, Passage is, int shared) {
        double likeness = Piece.likeness(shared, was.piece(), is.piece());
        int least = Math.min(was.triples().size(), is.triples().size());
        if (likeness < ALIKE && !mayShare(shared, least)) {
            return 0;
        }
        int common = was.triples().common(is.triples());
        boolean isLong = Math.min(was.size(), is.size()) >= LONG;
        long weight = 0;
        if (likeness >= ALIKE && (!isLong || common * SHARED_IN >= least)) {
            weight = 1 + Math.round(likeness * (was.size() + is.size()));
        }
        if (common >= Containment.LEAST && 2 * common >= least) {
            weight = Math.max(weight, 1 + 2L * common);
        }
        return weight;
    }

    /** How much speaks for words of which the fewer stand among the others in a row. */
    private static long contained(Passage was, Passage is, int shared, boolean oneInTable) {
        boolean grew = was.size() <= is.size();
        Passage fewer = grew ? was : is;
        Passage more = grew ? is : was;
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
