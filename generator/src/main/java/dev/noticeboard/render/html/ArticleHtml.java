package dev.noticeboard.render.html;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Section;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The {@code article} element of a notice, by the page contract: the article's own text, and
 * apparatus that carries {@code data-nb} and nothing else does.
 *
 * <p>It is written once for all pages that show the article; what differs between them is the way
 * to the root of the site, which {@link #at} puts in.
 */
public final class ArticleHtml {

    private final Node article;
    private final Html out = new Html();
    private final SectionHtml sections;

    private ArticleHtml(Article article, Notice notice, Phrases phrases) {
        this.article = ArticleTree.of(article);
        InlineHtml inlines = new InlineHtml(out, phrases, article.language());
        ChangeHtml none = ChangeHtml.none(out, inlines, phrases);
        this.sections =
                new SectionHtml(
                        out,
                        inlines,
                        none,
                        phrases,
                        PermanentAnchors.old(article, notice.anchors()));
    }

    /**
     * An article's HTML, with {@link InlineHtml#ROOT} where the way to the site's root belongs.
     *
     * @param article the article
     * @param notice the notice that it belongs to
     * @param phrases the page's own words
     * @param marks what is said beside the headings, by the anchors of the sections
     */
    public static String of(
            Article article, Notice notice, Phrases phrases, Map<String, List<SectionMark>> marks) {
        return new ArticleHtml(article, notice, phrases)
                .write(numbers(notice, article.body().sections()), marks);
    }

    /** An article's HTML on a page from which the way to the site's root is known. */
    public static Markup at(String html, String root) {
        return new Markup(html.replace(InlineHtml.ROOT, root));
    }

    /** The numbers of a notice's sections by their anchors; empty where it is not numbered. */
    public static Map<String, String> numbers(Notice notice, List<Section> sections) {
        Map<String, String> numbers = new TreeMap<>();
        if (notice.numbering()) {
            number("", sections, numbers);
        }
        return numbers;
    }

    private static void number(String prefix, List<Section> sections, Map<String, String> numbers) {
        int count = 0;
        for (Section section : sections) {
            if (!section.anchor().isEmpty()) {
                count++;
                String number = prefix.isEmpty() ? Integer.toString(count) : prefix + "." + count;
                numbers.put(section.anchor(), number);
                number(number, section.sections(), numbers);
            }
        }
    }

    private String write(Map<String, String> numbers, Map<String, List<SectionMark>> marks) {
        String language = article.attribute("lang");
        out.open(
                "article",
                Map.of(
                        "aria-labelledby", "title",
                        "data-notice", article.attribute("notice"),
                        "data-version", article.attribute("version"),
                        "dir", Languages.direction(language),
                        "lang", language));
        out.newline();
        String title = of(NodeKind.TITLE).get(0).words();
        List<Node> flat =
                of(NodeKind.SECTION).stream().flatMap(SectionHtml::withThoseBelow).toList();
        if (flat.stream().allMatch(section -> SectionHtml.heading(section).isEmpty())) {
            // Who jumps from heading to heading has to find a text that has none.
            out.open("h2", Map.of("class", "vh", "data-nb", "")).text(title).close("h2").newline();
        }
        Map<String, List<SectionMark>> shown = new TreeMap<>();
        of(NodeKind.SECTION).forEach(section -> addShown(section, List.of(), marks, shown));
        flat.forEach(section -> sections.write(section, numbers, shown, title));
        sections.footnotes(of(NodeKind.FOOTNOTE).stream().map(BlockHtml::kept).toList(), title);
        return out.close("article").done().html();
    }

    private List<Node> of(NodeKind kind) {
        return article.children().stream().filter(child -> child.kind() == kind).toList();
    }

    /** A section within another is marked only where its marks say something else. */
    private static void addShown(
            Node section,
            List<SectionMark> around,
            Map<String, List<SectionMark>> marks,
            Map<String, List<SectionMark>> shown) {
        String anchor = section.attribute("anchor");
        List<SectionMark> own = marks.getOrDefault(anchor, List.of());
        shown.put(
                anchor,
                own.stream().filter(mark -> around.stream().noneMatch(mark::saysSameAs)).toList());
        section.children().stream()
                .filter(child -> child.kind() == NodeKind.SECTION)
                .forEach(child -> addShown(child, own, marks, shown));
    }
}
