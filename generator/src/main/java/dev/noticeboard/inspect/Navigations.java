package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Each navigation has a name, and no two have the same (ARIA Authoring Practices, Navigation). */
final class Navigations implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        page.elements()
                .filter(Navigations::isNavigation)
                .forEach(
                        nav -> {
                            String name = nameOf(page, nav);
                            if (!BuiltPage.hasWords(name)) {
                                findings.add(nameless(page, nav));
                            } else if (!names.add(name)) {
                                findings.add(sameName(page, nav, name));
                            }
                        });
        return findings.stream();
    }

    private static boolean isNavigation(Element element) {
        return element.hasAttr("role")
                ? element.attr("role").strip().equals("navigation")
                : element.normalName().equals("nav");
    }

    // Accessible Name and Description Computation 1.2, steps 2B and 2C: aria-labelledby comes first
    private static String nameOf(BuiltPage page, Element nav) {
        if (!nav.hasAttr("aria-labelledby")) {
            return nav.attr("aria-label").strip();
        }
        List<String> ids = List.of(nav.attr("aria-labelledby").strip().split("\\s+"));
        return page.elements()
                .filter(element -> ids.contains(element.id()))
                .map(BuiltPage::wordsOf)
                .collect(Collectors.joining(" "))
                .strip();
    }

    private static Finding nameless(BuiltPage page, Element nav) {
        return page.finding(
                PAGE_STRUCTURE,
                nav,
                "a navigation has no name",
                "name it by aria-label, or by aria-labelledby with the id of its heading");
    }

    private static Finding sameName(BuiltPage page, Element nav, String name) {
        return page.finding(
                PAGE_STRUCTURE,
                nav,
                "two navigations are named '" + name + "'",
                "give each its own name, so that a list of them tells them apart");
    }
}
