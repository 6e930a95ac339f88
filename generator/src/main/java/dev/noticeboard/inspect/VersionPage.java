package dev.noticeboard.inspect;

import dev.noticeboard.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a page that shows a version says of the others.
 *
 * @param path its path below the site's root
 * @param version the version that it shows, as its {@code article} says
 * @param links its links to other versions, in the order of the page
 */
record VersionPage(String path, String version, List<Link> links) {

    /**
     * A {@code link} element of the head.
     *
     * @param rel its link relation type
     * @param address its address as written
     * @param target the file of the site that it leads to, where it leads to one
     * @param place where it stands
     */
    record Link(String rel, String address, Optional<String> target, Place place) {}

    /** The page, if it shows a version. */
    static Optional<VersionPage> of(BuiltPage page, Optional<SiteRoot> root) {
        return page.elements("article")
                .filter(article -> article.hasAttr("data-version"))
                .findFirst()
                .map(
                        article ->
                                new VersionPage(
                                        page.path(),
                                        article.attr("data-version"),
                                        links(page, root)));
    }

    private static List<Link> links(BuiltPage page, Optional<SiteRoot> root) {
        return page.references().stream()
                .filter(reference -> reference.element().normalName().equals("link"))
                .flatMap(
                        reference ->
                                types(reference.element())
                                        .map(
                                                rel ->
                                                        new Link(
                                                                rel,
                                                                reference.address().written(),
                                                                ResolvedPath.of(
                                                                                page.path(),
                                                                                reference.address(),
                                                                                root)
                                                                        .map(ResolvedPath::file),
                                                                page.placeOf(reference.element()))))
                .toList();
    }

    private static Stream<String> types(Element link) {
        return Stream.of(link.attr("rel").strip().toLowerCase(Locale.ROOT).split("\\s+"));
    }

    /** The links of one relation type. */
    List<Link> links(String rel) {
        return links.stream().filter(link -> link.rel().equals(rel)).toList();
    }
}
