package dev.noticeboard.inspect;

import dev.noticeboard.inspect.InspectedFile.Link;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SiteAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * <p>What an editor wrote is told where it was written, and of no page that shows it.
 */
final class DeadLinks {

    /** Why a link leads nowhere, and how to mend it. */
    private record Dead(String what, String mend) {}

    private static final Optional<Dead> OUTSIDE =
            dead(
                    "leads out of the site, or is no proper address",
                    "write a path within the site, with special characters percent-encoded");

    private final Set<String> files;
    private final Optional<SiteRoot> root;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<InspectedFile> inspected;
    private final List<WrittenLink> written;

    DeadLinks(List<InspectedFile> files, Optional<String> baseUrl, List<WrittenLink> written) {
        this.inspected = files;
        this.files =
                files.stream().map(InspectedFile::path).collect(Collectors.toUnmodifiableSet());
        this.root = baseUrl.map(SiteRoot::of);
        this.written = written;
        files.forEach(file -> file.ids().ifPresent(known -> ids.put(file.path(), known)));
    }

    /** What leads nowhere, now that all pages are known. */
    Stream<Finding> findings() {
        List<Finding> told = new ArrayList<>();
        Set<Target> targets = new HashSet<>();
        Set<String> fragments = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (WrittenLink link : written) {
            Optional<Target> target = Target.of(link, root);
            target.ifPresent(targets::add);
            if (UriReference.of(link.target()).elsewhere()) {
                addresses.add(link.target());
            }
            Optional<Dead> dead = target.isEmpty() ? lost(link) : judgeWritten(target.get());
            dead.ifPresent(why -> told.add(broken(link, why)));
            if (dead.isPresent() && link.target().startsWith("#")) {
                // A redline leads to that place on a page of its own, and so does the notice's.
                fragments.add(link.target());
            }
        }
        Stream<Finding> ofPages =
                inspected.stream()
                        .flatMap(file -> file.links().stream())
                        .filter(link -> !fragments.contains(fragmentOf(link)))
                        .filter(link -> !addresses.contains(link.address().written()))
                        .filter(link -> target(link).filter(targets::contains).isEmpty())
                        .flatMap(link -> judge(link).map(dead -> finding(link, dead)).stream());
        Stream<Finding> lostAnchors =
                inspected.stream()
                        .flatMap(
                                file ->
                                        file.lostAnchors()
                                                .map(anchor -> lostAnchor(file.path(), anchor)));
        return Stream.concat(told.stream().distinct(), Stream.concat(lostAnchors, ofPages));
    }

    /** What is wrong with an address of the site that names no file, if it is of the site. */
    private Optional<Dead> lost(WrittenLink link) {
        UriReference address = UriReference.of(link.target());
        return address.elsewhere() && root.flatMap(site -> site.below(address)).isPresent()
                ? OUTSIDE
                : Optional.empty();
    }

    private static String fragmentOf(Link link) {
        return link.address().fragment().map("#"::concat).orElse("");
    }

    private Optional<Target> target(Link link) {
        return ResolvedPath.of(link.place().file(), link.address(), root)
                .map(path -> new Target(path.file(), link.address().fragment()));
    }

    // Whoever writes an address by hand may leave the last slash out, as every host lets them.
    private Optional<Dead> judgeWritten(Target target) {
        String folder = target.file() + "/" + SiteAddresses.INDEX;
        return files.contains(folder)
                ? judgeFragment(target.fragment(), folder)
                : judge(target.file(), target.fragment());
    }

    private static Finding broken(WrittenLink link, Dead dead) {
        return Finding.of(
                Rule.BROKEN_LINK,
                link.place(),
                "the address '" + link.target() + "' " + dead.what(),
                dead.mend());
    }

    private static Finding finding(Link link, Dead dead) {
        return Finding.of(
                Rule.PAGE_DEAD_LINK,
                link.place(),
                "the address '" + link.address().written() + "' " + dead.what(),
                dead.mend());
    }

    private static Finding lostAnchor(String page, String anchor) {
        return Finding.of(
                Rule.PAGE_DEAD_LINK,
                Place.startOf(page),
                "the permanent anchor '" + anchor + "' is not on the page",
                "give an element this id: links from elsewhere lead to it");
    }

    private Optional<Dead> judge(Link link) {
        UriReference address = link.address();
        String from = link.place().file();
        if (address.scheme().filter("file"::equals).isPresent()) {
            return dead("leads to a file of one machine", "link to a page of the site");
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
        boolean anyDepth =
                from.equals(SiteAddresses.NOT_FOUND)
                        || from.endsWith("/" + SiteAddresses.NOT_FOUND);
        Optional<String> below =
                anyDepth ? root.flatMap(site -> site.below(address.path())) : Optional.empty();
        return below.isPresent()
                ? judge(link, ResolvedPath.of("", below.get()))
                : dead(
                        "begins at the root of the host",
                        "write it relative to the page, so that the site works at any address");
    }

    private Optional<Dead> judge(Link link, Optional<ResolvedPath> target) {
        return target.isEmpty() ? OUTSIDE : judge(target.get().file(), link.address().fragment());
    }

    private Optional<Dead> judge(String file, Optional<String> fragment) {
        if (files.contains(file)) {
            return judgeFragment(fragment, file);
        }
        return files.contains(file + "/" + SiteAddresses.INDEX)
                ? dead("lacks the slash at its end", "write it with / at the end")
                : dead("leads to no file of the site", "link to a page that exists");
    }

    private Optional<Dead> judgeFragment(Optional<String> fragment, String file) {
        Set<String> known = ids.get(file);
        if (known == null || fragment.isEmpty() || exists(fragment.get(), known)) {
            return Optional.empty();
        }
        return dead(
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

    private static Optional<Dead> dead(String what, String mend) {
        return Optional.of(new Dead(what, mend));
    }
}
