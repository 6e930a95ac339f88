package dev.noticeboard.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An address on a page.
 *
 * @param element where it stands
 * @param address the address
 * @param loaded whether a browser fetches or contacts it unasked; else somebody has to follow it
 */
record Reference(Element element, UriReference address, boolean loaded) {

    /** By attribute, the elements on which it makes a browser load something. */
    private static final Map<String, Set<String>> LOADED =
            Map.of(
                    "src",
                    Set.of(
                            "img", "source", "script", "audio", "video", "track", "iframe", "frame",
                            "embed", "input"),
                    "poster",
                    Set.of("video"),
                    "data",
                    Set.of("object"),
                    "background",
                    Set.of("body", "table", "thead", "tbody", "tr", "td", "th"),
                    "href",
                    Set.of("image", "use", "feimage", "script", "pattern"),
                    "xlink:href",
                    Set.of("image", "use", "feimage", "script", "pattern"),
                    // sent to whenever the link is followed (HTML, 4.6.5): a tracker's attribute
                    "ping",
                    Set.of("a", "area"));

    private static final Set<String> FOLLOWED = Set.of("a", "area", "link");

    /** Link types that make a browser fetch or connect (HTML, 4.6.7). */
    private static final Set<String> LOADING_RELATIONS =
            Set.of(
                    "stylesheet",
                    "icon",
                    "apple-touch-icon",
                    "apple-touch-icon-precomposed",
                    "mask-icon",
                    "manifest",
                    "preload",
                    "modulepreload",
                    "prefetch",
                    "prerender",
                    "preconnect",
                    "dns-prefetch");

    /** All addresses in the attributes of one element. */
    static Stream<Reference> of(Element element) {
        if (element.attributesSize() == 0) {
            return Stream.empty();
        }
        List<Reference> references = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            addTo(
                    references,
                    element,
                    attribute.getKey().toLowerCase(Locale.ROOT),
                    attribute.getValue());
        }
        if (element.normalName().equals("meta") && Refresh.isRefresh(element)) {
            Refresh.target(element)
                    .ifPresent(target -> references.add(new Reference(element, target, false)));
        }
        return references.stream();
    }

    private static void addTo(
            List<Reference> references, Element element, String attribute, String value) {
        String name = element.normalName();
        if (attribute.equals("srcset") || attribute.equals("imagesrcset")) {
            candidates(value).forEach(a -> references.add(new Reference(element, a, true)));
        } else if (LOADED.getOrDefault(attribute, Set.of()).contains(name)) {
            references.add(new Reference(element, UriReference.of(value), true));
        } else if ((attribute.equals("href") || attribute.equals("xlink:href"))
                && FOLLOWED.contains(name)) {
            references.add(new Reference(element, UriReference.of(value), isLoadingLink(element)));
        } else if (element.tag().namespace().equals(Parser.NamespaceSvg)) {
            // fill, filter, mask and their like take url(…)
            StyleSheet.addresses(value)
                    .forEach(a -> references.add(new Reference(element, a, true)));
        }
    }

    private static boolean isLoadingLink(Element element) {
        return element.normalName().equals("link")
                && Stream.of(element.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"))
                        .anyMatch(LOADING_RELATIONS::contains);
    }

    /** The addresses of a {@code srcset} (HTML, 4.8.4.3.9); commas may be part of an address. */
    private static List<UriReference> candidates(String srcset) {
        List<UriReference> found = new ArrayList<>();
        String rest = srcset;
        while (!rest.isBlank()) {
            rest = rest.replaceFirst("^[\\s,]+", "");
            String candidate = rest.split("\\s", 2)[0];
            rest = rest.substring(candidate.length());
            if (candidate.endsWith(",")) {
                candidate = candidate.replaceFirst(",+$", "");
            } else {
                rest = rest.replaceFirst("^[^,]*", "");
            }
            if (!candidate.isEmpty()) {
                found.add(UriReference.of(candidate));
            }
        }
        return found;
    }
}
