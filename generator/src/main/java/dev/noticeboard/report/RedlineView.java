package dev.noticeboard.report;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Places;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.QuietCounts;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.SectionChange;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A redline as it is printed, with what is said beside it.
 *
 * @param redline both texts as one, without what is left out
 * @param leftOut in how many places what is left out changed; of no kind where nothing is
 * @param older where the blocks of the older text stand; empty where that is not known
 * @param newer where those of the newer text stand, likewise
 * @param page the address of the page that shows a section; empty where there is none
 */
public record RedlineView(
        Redline redline,
        QuietCounts leftOut,
        Optional<Places> older,
        Optional<Places> newer,
        Function<SectionChange, Optional<String>> page) {

    /** A redline of which nothing else is known. */
    public static RedlineView of(Redline redline) {
        return new RedlineView(
                redline,
                redline.quiet().of(Set.of()),
                Optional.empty(),
                Optional.empty(),
                section -> Optional.empty());
    }

    /** The redline of two articles. */
    public static RedlineView of(Redline redline, Article older, Article newer) {
        return new RedlineView(
                redline,
                redline.quiet().of(Set.of()),
                Optional.of(Places.of(older)),
                Optional.of(Places.of(newer)),
                section -> Optional.empty());
    }

    /** The same without some kinds of quiet changes. */
    public RedlineView ignoring(Set<Quiet> kinds) {
        return new RedlineView(
                redline.ignoring(kinds), redline.quiet().of(kinds), older, newer, page);
    }

    /** The same with the page that shows each section. */
    public RedlineView at(Function<SectionChange, Optional<String>> pages) {
        return new RedlineView(redline, leftOut, older, newer, pages);
    }
}
