package dev.noticeboard.redline;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Node;
import java.util.List;
import java.util.Set;

/**
 * Two articles as one text.
 *
 * @param olderHead the older article without its title, sections and footnotes
 * @param newerHead the newer article likewise
 * @param title its title
 * @param sections its sections in the order in which they are read: what was taken out stands
 *     before what took its place
 * @param footnotes its footnotes
 */
public record Redline(
        Node olderHead,
        Node newerHead,
        Part title,
        List<SectionChange> sections,
        List<Part> footnotes) {

    public Redline {
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
    }

    /**
     * The redline of two articles. The same articles give the same redline, however long it takes.
     */
    public static Redline of(Article older, Article newer) {
        return of(ArticleTree.of(older), ArticleTree.of(newer));
    }

    /**
     * The redline of the trees of two articles, as {@link ArticleTree} makes them. What nobody sees
     * is no change, so that both are compared, and given back, {@link Folded}.
     */
    public static Redline of(Node older, Node newer) {
        return ArticleComparison.of(Folded.of(older), Folded.of(newer));
    }

    /** The older article: what is read without all that was put in. */
    public Node older() {
        return Projection.of(this, Side.OLDER);
    }

    /** The newer article: what is read without all that was taken out. */
    public Node newer() {
        return Projection.of(this, Side.NEWER);
    }

    /** Whether both articles read and look the same; dates and addresses may differ. */
    public boolean isUntouched() {
        return title.isUntouched()
                && sections.stream().allMatch(SectionChange::isUntouched)
                && footnotes.stream().allMatch(Part::isUntouched);
    }

    /** How much was changed. */
    public Counts counts() {
        return Counts.of(this);
    }

    /** How much was changed besides the words. */
    public QuietCounts quiet() {
        return QuietCounts.of(this);
    }

    /**
     * The same redline without some kinds of quiet changes. Where only such a thing changed it
     * reads as the newer article, so that the older one is not given back any more.
     */
    public Redline ignoring(Set<Quiet> kinds) {
        return kinds.isEmpty() ? this : Ignoring.of(this, kinds);
    }

    /** Whether so little stayed that the newer article is another text. */
    public boolean isRewritten() {
        return Rewritten.is(this);
    }

    /** How much was changed in one of its sections. */
    public SectionCounts counts(SectionChange section) {
        return SectionCounts.of(section, newerHead.attribute("lang"));
    }

    /** How many places in its footnotes a person would point at. */
    public int changesInFootnotes() {
        return Counts.changes(footnotes);
    }
}
