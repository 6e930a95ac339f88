package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_ACTIVE;

import dev.noticeboard.model.Finding;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * No address runs or carries a document of its own. Pictures may carry their own bytes, as the
 * published policy says ({@code img-src 'self' data:}), and so may an icon.
 */
final class ActiveAddresses implements PageInspection {

    private static final Set<String> ACTIVE =
            Set.of("javascript", "vbscript", "data", "blob", "filesystem");

    private static final Set<String> PICTURES = Set.of("img", "source", "image", "feimage");

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.references().stream()
                .filter(
                        reference ->
                                reference.address().scheme().filter(ACTIVE::contains).isPresent())
                .filter(reference -> !isPicture(reference))
                .map(
                        reference ->
                                page.finding(
                                        PAGE_ACTIVE,
                                        reference.element(),
                                        "a link begins with '%s:'"
                                                .formatted(
                                                        reference.address().scheme().orElseThrow()),
                                        "link to a page, or leave the link out"));
    }

    private static boolean isPicture(Reference reference) {
        Element element = reference.element();
        String path = reference.address().path();
        boolean icon =
                element.normalName().equals("link") && element.attr("rel").strip().equals("icon");
        boolean picture = icon || PICTURES.contains(element.normalName());
        // "data:," alone is the empty icon that keeps browsers from asking for /favicon.ico
        return reference.address().data()
                && picture
                && (path.startsWith("image/") || (icon && path.equals(",")));
    }
}
