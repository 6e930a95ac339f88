package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** No script runs; JSON-LD is a data block, which none reads but search engines. */
final class Scripts implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.elements("script")
                .filter(script -> !isData(script))
                .map(
                        script ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        script,
                                        "the page holds a script",
                                        "leave it out: everything has to work without"));
    }

    private static boolean isData(Element script) {
        return script.attr("type").strip().toLowerCase(Locale.ROOT).equals("application/ld+json")
                && !script.hasAttr("src");
    }
}
