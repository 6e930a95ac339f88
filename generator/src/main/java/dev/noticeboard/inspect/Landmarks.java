package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_STRUCTURE;

import dev.noticeboard.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The page is one header, one main part and one footer, in this order, and no words stand outside
 * them but the skip link's (ARIA Authoring Practices, Landmark Regions).
 */
final class Landmarks implements PageInspection {

    private static final Map<String, String> ROLES =
            Map.of("header", "banner", "main", "main", "footer", "contentinfo");

    private static final List<String> IN_ORDER = List.of("header", "main", "footer");

    /** Inside one of these a header or footer is a part of it, not of the page (HTML-AAM, 3.5). */
    private static final Set<String> SECTIONING =
            Set.of("article", "aside", "main", "nav", "section");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        List<Finding> findings = new ArrayList<>();
        List<Element> first = new ArrayList<>();
        for (String name : IN_ORDER) {
            List<Element> found = page.elements().filter(e -> landmark(e, name)).toList();
            if (found.isEmpty()) {
                findings.add(missing(page, name));
            } else {
                first.add(found.get(0));
                found.stream().skip(1).map(e -> second(page, e, name)).forEach(findings::add);
            }
        }
        outOfOrder(page, first).ifPresent(findings::add);
        outside(page, page.body()).forEach(findings::add);
        return findings.stream();
    }

    /** Whether an element is the landmark that an element of this name makes. */
    static boolean landmark(Element element, String name) {
        if (element.hasAttr("role")) {
            return element.attr("role").strip().equals(ROLES.get(name));
        }
        return element.normalName().equals(name)
                && (name.equals("main") || BuiltPage.around(element, SECTIONING).isEmpty());
    }

    private static Finding missing(BuiltPage page, String name) {
        return page.finding(
                PAGE_STRUCTURE,
                page.body(),
                "the page has no " + name,
                "put exactly one " + name + " element into the page's body");
    }

    private static Finding second(BuiltPage page, Element element, String name) {
        return page.finding(
                PAGE_STRUCTURE,
                element,
                "the page has a second " + name,
                "keep exactly one " + name + " element");
    }

    private static Optional<Finding> outOfOrder(BuiltPage page, List<Element> first) {
        List<Element> asRead = page.elements().filter(first::contains).toList();
        return asRead.equals(first)
                ? Optional.empty()
                : Optional.of(
                        page.finding(
                                PAGE_STRUCTURE,
                                asRead.get(0),
                                "header, main and footer do not follow each other in this order",
                                "put the header first and the footer last"));
    }

    private static Stream<Finding> outside(BuiltPage page, Element parent) {
        return parent.childNodes().stream()
                .flatMap(
                        child ->
                                child instanceof Element element
                                        ? outsideIn(page, element)
                                        : outsideText(page, child));
    }

    private static Stream<Finding> outsideIn(BuiltPage page, Element element) {
        boolean inside = IN_ORDER.stream().anyMatch(name -> landmark(element, name));
        return inside || SkipLink.leadsToMain(page, element)
                ? Stream.empty()
                : outside(page, element);
    }

    private static Stream<Finding> outsideText(BuiltPage page, Node node) {
        if (!(node instanceof TextNode text) || !BuiltPage.hasWords(text.text())) {
            return Stream.empty();
        }
        return Stream.of(
                page.finding(
                        PAGE_STRUCTURE,
                        node,
                        "words stand outside header, main and footer",
                        "move them into one of the three, where a screen reader looks for them"));
    }
}
