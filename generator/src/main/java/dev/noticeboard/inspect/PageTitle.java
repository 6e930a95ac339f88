package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The page has one title, with words in it (WCAG 2.2, 2.4.2). */
final class PageTitle implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        // a title in an SVG names a drawing
        List<Element> titles =
                page.elements("title")
                        .filter(title -> title.tag().namespace().equals(Parser.NamespaceHtml))
                        .toList();
        if (titles.size() == 1 && BuiltPage.hasWords(titles.get(0).text())) {
            return Stream.empty();
        }
        Element at = titles.isEmpty() ? page.root() : titles.get(titles.size() - 1);
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        at,
                        titles.size() > 1 ? "the page has two titles" : "the page has no title",
                        "write one title element with the page's title"));
    }
}
