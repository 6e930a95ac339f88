package dev.noticeboard.redline;

import dev.noticeboard.words.WordBoundaries;
import java.util.List;

/**
 * Whether so little of a text stayed that it is another one: no stretch of as many words as a short
 * sentence has, and few of its words in all.
 */
final class Rewritten {

    /** What has kept less than this part of the shorter text may be called rewritten. */
    private static final double KEPT_LEAST = 0.3;

    /** What has fewer words never is. */
    private static final int FEW = 20;

    /** A stretch of as many words that stayed is a sentence that stayed. */
    private static final int SENTENCE = 6;

    private Rewritten() {}

    /**
     * Whether parts are another text than they were.
     *
     * @param older how many words the older text has
     * @param newer how many the newer one has
     */
    static boolean is(List<Part> parts, WordCount count, int older, int newer) {
        int shorter = Math.min(older, newer);
        return Math.max(older, newer) >= FEW
                && count.words(parts, Mark.KEPT) < KEPT_LEAST * shorter
                && longestKept(parts, count) < SENTENCE;
    }

    /** Whether a whole article is another text than it was. What moved stayed. */
    static boolean is(Redline redline) {
        Counts counts = redline.counts();
        int shorter = counts.wordsKept() + Math.min(counts.wordsIn(), counts.wordsOut());
        WordCount count = new WordCount(WordBoundaries.of(redline.newerHead().attribute("lang")));
        int longer = counts.wordsKept() + Math.max(counts.wordsIn(), counts.wordsOut());
        return longer >= FEW
                && counts.wordsKept() < KEPT_LEAST * shorter
                && redline.sections().stream()
                        .noneMatch(
                                section ->
                                        section.move().isPresent()
                                                || longestKept(section.parts(), count) >= SENTENCE);
    }

    /** The most words that stayed in a row. */
    private static int longestKept(List<Part> parts, WordCount count) {
        return parts.stream().mapToInt(part -> longestKept(part, count)).max().orElse(0);
    }

    private static int longestKept(Part part, WordCount count) {
        if (part instanceof Part.Whole whole) {
            return whole.mark() == Mark.KEPT || whole.move().isPresent()
                    ? count.words(whole.node())
                    : whole.passages().stream()
                            .mapToInt(runs -> longestIn(runs, count))
                            .max()
                            .orElse(0);
        } else if (part instanceof Part.Reworded reworded) {
            return longestIn(reworded.runs(), count);
        }
        return longestKept(part.parts(), count);
    }

    private static int longestIn(List<Run> runs, WordCount count) {
        int longest = 0;
        int words = 0;
        for (Run run : runs) {
            boolean stayed = run.mark() == Mark.KEPT || run.move().isPresent();
            words = stayed ? words + count.words(run.leaf().node()) : 0;
            longest = Math.max(longest, words);
        }
        return longest;
    }
}
