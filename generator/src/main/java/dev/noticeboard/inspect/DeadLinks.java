package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address within the site leads to one of its files, every fragment to an id there, and every
 * permanent anchor exists.
 *
 * <p>It first takes in the pages one by one, and can judge their links when it has seen all.
 */
final class DeadLinks {

    private record Link(UriReference address, Place place) {}

    private final Set<String> files;
    private final Optional<SiteRoot> root;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Finding> lostAnchors = new ArrayList<>();

    DeadLinks(List<SiteFile> files, Optional<String> baseUrl) {
        this.files = files.stream().map(SiteFile::path).collect(Collectors.toUnmodifiableSet());
        this.root = baseUrl.map(SiteRoot::of);
    }

    /** Takes in a page. */
    void add(BuiltPage page, List<String> permanentAnchors) {
        ids.put(page.path(), page.ids());
        page.references().forEach(r -> links.add(new Link(r.address(), page.placeOf(r.element()))));
        permanentAnchors.stream()
                .filter(anchor -> !page.ids().contains(anchor))
                .map(anchor -> lostAnchor(page, anchor))
                .forEach(lostAnchors::add);
    }

    /** Takes in a style sheet. */
    void add(StyleSheet sheet) {
        sheet.references().forEach(r -> links.add(new Link(r.address(), r.place())));
    }

    /** What leads nowhere, now that all pages are known. */
    Stream<Finding> findings() {
        return Stream.concat(
                lostAnchors.stream(), links.stream().flatMap(link -> judge(link).stream()));
    }

    private static Finding lostAnchor(BuiltPage page, String anchor) {
        return Finding.of(
                Rule.PAGE_DEAD_LINK,
                Place.startOf(page.path()),
                "the permanent anchor '" + anchor + "' is not on the page",
                "give an element this id: links from elsewhere lead to it");
    }

    private Optional<Finding> judge(Link link) {
        UriReference address = link.address();
        String from = link.place().file();
        if (address.scheme().filter("file"::equals).isPresent()) {
            return dead(link, "leads to a file of one machine", "link to a page of the site");
        }
        if (address.elsewhere()) {
            return root.flatMap(site -> site.below(address))
                    .flatMap(below -> judge(link, ResolvedPath.of("", below)));
        }
        if (address.data()) {
            return Optional.empty();
        }
        if (!address.path().startsWith("/")) {
            return judge(link, ResolvedPath.of(from, address.path()));
        }
        // A host shows this one page at any depth, so a relative address would not hold there.
        boolean anyDepth = from.equals("404.html") || from.endsWith("/404.html");
        Optional<String> below =
                anyDepth ? root.flatMap(site -> site.below(address.path())) : Optional.empty();
        return below.isPresent()
                ? judge(link, ResolvedPath.of("", below.get()))
                : dead(
                        link,
                        "begins at the root of the host",
                        "write it relative to the page, so that the site works at any address");
    }

    private Optional<Finding> judge(Link link, Optional<ResolvedPath> target) {
        if (target.isEmpty()) {
            return dead(
                    link,
                    "leads out of the site, or is no proper address",
                    "write a path within the site, with special characters percent-encoded");
        }
        String file = target.get().file();
        if (files.contains(file)) {
            return judgeFragment(link, file);
        }
        return files.contains(file + "/index.html")
                ? dead(link, "lacks the slash at its end", "write it with / at the end")
                : dead(link, "leads to no file of the site", "link to a page that exists");
    }

    private Optional<Finding> judgeFragment(Link link, String file) {
        Set<String> known = ids.get(file);
        Optional<String> fragment = link.address().fragment();
        if (known == null || fragment.isEmpty() || exists(fragment.get(), known)) {
            return Optional.empty();
        }
        return dead(
                link,
                "leads to no place on " + file,
                "link to an id that stands there, or to the page itself");
    }

    // HTML, 7.4.6.4: as written, then decoded; nothing and "top" are the top of the page
    private static boolean exists(String fragment, Set<String> known) {
        return fragment.isEmpty()
                || known.contains(fragment)
                || UriReference.decoded(fragment).filter(known::contains).isPresent()
                || fragment.toLowerCase(Locale.ROOT).equals("top");
    }

    private static Optional<Finding> dead(Link link, String what, String mend) {
        return Optional.of(
                Finding.of(
                        Rule.PAGE_DEAD_LINK,
                        link.place(),
                        "the address '" + link.address().written() + "' " + what,
                        mend));
    }
}
