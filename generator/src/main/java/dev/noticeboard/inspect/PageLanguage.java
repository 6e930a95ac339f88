package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The page says in which language and direction it is written (WCAG 2.2, 3.1.1 and 1.3.2). */
final class PageLanguage implements PageInspection {

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return Stream.concat(language(page), direction(page));
    }

    private static Stream<Finding> language(BuiltPage page) {
        String lang = page.root().attr("lang");
        if (isLanguageTag(lang)) {
            return Stream.empty();
        }
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        page.root(),
                        lang.isEmpty()
                                ? "the page does not say which language it is in"
                                : "'" + lang + "' is not a language tag",
                        "give the html element a lang, such as lang=\"en\""));
    }

    private static Stream<Finding> direction(BuiltPage page) {
        Element root = page.root();
        if (DIRECTIONS.contains(root.attr("dir"))) {
            return Stream.empty();
        }
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        root,
                        "the page does not say in which direction it is written",
                        "give the html element dir=\"ltr\" or dir=\"rtl\""));
    }

    private static boolean isLanguageTag(String tag) {
        try {
            return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
