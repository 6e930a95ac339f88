package dev.noticeboard.render;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Languages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
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
final class ArticleHtml {

    private final Article article;
    private final Notice notice;
    private final Phrases phrases;
    private final Html out = new Html();
    private final InlineHtml inlines;
    private final BlockHtml blocks;

    private ArticleHtml(Article article, Notice notice, Phrases phrases) {
        this.article = article;
        this.notice = notice;
        this.phrases = phrases;
        this.inlines = new InlineHtml(out, phrases, article.language());
        this.blocks = new BlockHtml(out, inlines, phrases);
    }

    /**
     * An article's HTML, with {@link InlineHtml#ROOT} where the way to the site's root belongs.
     *
     * @param article the article
     * @param notice the notice that it belongs to
     * @param phrases the page's own words
     */
    static String of(Article article, Notice notice, Phrases phrases) {
        return new ArticleHtml(article, notice, phrases).write();
    }

    /** An article's HTML on a page from which the way to the site's root is known. */
    static Markup at(String html, String root) {
        return new Markup(html.replace(InlineHtml.ROOT, root));
    }

    /** The numbers of a notice's sections by their anchors; empty where it is not numbered. */
    static Map<String, String> numbers(Notice notice, List<Section> sections) {
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

    private String write() {
        out.open(
                "article",
                Map.of(
                        "aria-labelledby", "title",
                        "data-notice", article.notice(),
                        "data-version", article.version(),
                        "dir", Languages.direction(article.language()),
                        "lang", article.language()));
        out.newline();
        if (article.body().allSections().allMatch(section -> words(section).isEmpty())) {
            // Who jumps from heading to heading has to find a text that has none.
            out.open("h2", Map.of("class", "vh", "data-nb", ""))
                    .text(article.title())
                    .close("h2")
                    .newline();
        }
        Map<String, String> numbers = numbers(notice, article.body().sections());
        article.body().allSections().forEach(section -> section(section, numbers));
        if (!article.body().footnotes().isEmpty()) {
            footnotes(article.body().footnotes());
        }
        return out.close("article").done().html();
    }

    private void section(Section section, Map<String, String> numbers) {
        String words = words(section);
        oldAnchors(section.anchor());
        if (words.isEmpty()) {
            // A heading without words would be a dead end for those who jump from one to the next.
            if (!section.anchor().isEmpty()) {
                out.open("span", Map.of("id", section.anchor())).close("span").newline();
            }
        } else {
            heading(section, numbers.get(section.anchor()));
            tools(section, words);
        }
        blocks.write(section.blocks(), words.isEmpty() ? article.title() : words);
    }

    private static String words(Section section) {
        return PlacedText.words(section.heading()).strip();
    }

    private void heading(Section section, String number) {
        String element = "h" + section.level();
        out.open(element, Map.of("id", section.anchor()));
        if (number != null) {
            out.open("span", Map.of("class", "number", "data-nb", ""))
                    .text(number + ". ")
                    .close("span");
        }
        inlines.write(withoutLineBreaks(section.heading()));
        out.close(element).newline();
    }

    // A heading is one line: a break in it would be heard as a gap and break the contents.
    private static List<Inline> withoutLineBreaks(List<Inline> heading) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : heading) {
            line.add(
                    inline instanceof Inline.HardBreak
                            ? new Inline.SoftBreak(inline.place())
                            : inline);
        }
        return line;
    }

    private void tools(Section section, String words) {
        Map<String, String> attributes = inlines.inOwnWords();
        attributes.put("class", "tools");
        attributes.put("data-nb", "");
        out.open("p", attributes)
                .open("a", Map.of("href", "#" + section.anchor()))
                .text(phrases.words("section.link"));
        Map<String, String> hidden = new TreeMap<>(inlines.inArticleWords());
        hidden.put("class", "vh");
        out.open("span", hidden)
                .text(phrases.words("section.link-of", Map.of("heading", words)))
                .close("span");
        out.close("a").close("p").newline();
    }

    private void oldAnchors(String anchor) {
        notice.anchors()
                .forEach(
                        (old, current) -> {
                            if (current.equals(anchor)) {
                                out.open("span", Map.of("data-nb", "", "id", old))
                                        .close("span")
                                        .newline();
                            }
                        });
    }

    private void footnotes(List<Footnote> footnotes) {
        Map<String, String> attributes = inlines.inOwnWords();
        attributes.put("class", "footnotes-head");
        attributes.put("data-nb", "");
        out.open("p", attributes).text(phrases.words("footnotes.heading")).close("p").newline();
        out.open("ol", Map.of("class", "footnotes")).newline();
        footnotes.forEach(this::footnote);
        out.close("ol").newline();
    }

    private void footnote(Footnote footnote) {
        out.open("li", Map.of("id", "fn-" + footnote.number()));
        blocks.write(footnote.blocks(), article.title());
        if (inlines.refersTo(footnote.number())) {
            Map<String, String> attributes = inlines.inOwnWords();
            attributes.put("class", "back");
            attributes.put("data-nb", "");
            out.open("p", attributes)
                    .open("a", Map.of("href", "#fnref-" + footnote.number()))
                    .text(
                            phrases.words(
                                    "footnote.back",
                                    Map.of("number", Integer.toString(footnote.number()))))
                    .close("a")
                    .close("p");
        }
        out.close("li").newline();
    }
}
