package dev.noticeboard.inspect;

import dev.noticeboard.inspect.InspectedFile.Link;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SiteAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every address within the site leads to one of its files, every fragment to an id there, and every
 * permanent anchor exists.
 *
 * <p>What an editor wrote is told where it was written, and of no page that shows it. What leads to
 * a file that is not among those looked at awaits the others.
 */
final class DeadLinks {

    /** What is known of an address. */
    private sealed interface Verdict {}

    private enum Fine implements Verdict {
        FINE
    }

    /** It leads nowhere, for this reason. */
    private record Lost(DeadLink dead) implements Verdict {}

    /** It leads to another file of the site, if that is there. */
    private record Elsewhere(Target target) implements Verdict {}

    private static final Verdict OUTSIDE =
            lost(
                    "leads out of the site, or is no proper address",
                    "write a path within the site, with special characters percent-encoded");

    private final Set<String> files;
    private final Optional<SiteRoot> root;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<InspectedFile> inspected;
    private final List<WrittenLink> written;
    private final List<WrittenLink> shared;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<AwaitedLink.Address, List<Place>> awaited = new LinkedHashMap<>();

    /**
     * Looks at some files.
     *
     * @param written the links that editors wrote there
     * @param shared the links that editors wrote for all pages, which are judged elsewhere
     */
    DeadLinks(
            List<InspectedFile> files,
            Optional<String> baseUrl,
            List<WrittenLink> written,
            List<WrittenLink> shared) {
        this.inspected = files;
        this.files =
                files.stream().map(InspectedFile::path).collect(Collectors.toUnmodifiableSet());
        this.root = baseUrl.map(SiteRoot::of);
        this.written = written;
        this.shared = shared;
        files.forEach(file -> file.ids().ifPresent(known -> ids.put(file.path(), known)));
    }

    /** What leads nowhere, as far as these files tell, and what awaits the others. */
    PartInspection inspect() {
        Set<Target> targets = new HashSet<>();
        Set<String> fragments = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        for (WrittenLink link : written) {
            Optional<Target> target = take(link, targets, addresses);
            Verdict verdict = target.isEmpty() ? lost(link) : judgeWritten(target.get());
            told(verdict, Rule.BROKEN_LINK, link.target(), link.place());
            if (verdict instanceof Lost && link.target().startsWith("#")) {
                // A redline leads to that place on a page of its own, and so does the notice's.
                fragments.add(link.target());
            }
        }
        shared.forEach(link -> take(link, targets, addresses));
        for (InspectedFile file : inspected) {
            file.lostAnchors().forEach(anchor -> findings.add(lostAnchor(file.path(), anchor)));
            for (Link link : file.links()) {
                boolean judgedAsWritten =
                        fragments.contains(fragmentOf(link))
                                || addresses.contains(link.address().written())
                                || target(link).filter(targets::contains).isPresent();
                if (!judgedAsWritten) {
                    told(judge(link), Rule.PAGE_DEAD_LINK, link.address().written(), link.place());
                }
            }
        }
        return new PartInspection(
                findings.stream().distinct().toList(),
                awaited.entrySet().stream()
                        .map(each -> new AwaitedLink(each.getKey(), each.getValue()))
                        .toList());
    }

    private Optional<Target> take(WrittenLink link, Set<Target> targets, Set<String> addresses) {
        Optional<Target> target = Target.of(link, root);
        target.ifPresent(targets::add);
        if (UriReference.of(link.target()).elsewhere()) {
            addresses.add(link.target());
        }
        return target;
    }

    private void told(Verdict verdict, Rule rule, String address, Place place) {
        if (verdict instanceof Lost lost) {
            findings.add(lost.dead().finding(rule, address, place));
        } else if (verdict instanceof Elsewhere elsewhere) {
            awaited.computeIfAbsent(
                            new AwaitedLink.Address(rule, address, elsewhere.target()),
                            known -> new ArrayList<>())
                    .add(place);
        }
    }

    /** What is wrong with an address of the site that names no file, if it is of the site. */
    private Verdict lost(WrittenLink link) {
        UriReference address = UriReference.of(link.target());
        return address.elsewhere() && root.flatMap(site -> site.below(address)).isPresent()
                ? OUTSIDE
                : Fine.FINE;
    }

    private static String fragmentOf(Link link) {
        return link.address().fragment().map("#"::concat).orElse("");
    }

    private Optional<Target> target(Link link) {
        return ResolvedPath.of(link.place().file(), link.address(), root)
                .map(path -> new Target(path.file(), link.address().fragment()));
    }

    // Whoever writes an address by hand may leave the last slash out, as every host lets them.
    private Verdict judgeWritten(Target target) {
        String folder = target.file() + "/" + SiteAddresses.INDEX;
        return files.contains(folder)
                ? judgeFragment(target.fragment(), folder)
                : judge(target.file(), target.fragment());
    }

    private static Finding lostAnchor(String page, String anchor) {
        return Finding.of(
                Rule.PAGE_DEAD_LINK,
                Place.startOf(page),
                "the permanent anchor '" + anchor + "' is not on the page",
                "give an element this id: links from elsewhere lead to it");
    }

    private Verdict judge(Link link) {
        UriReference address = link.address();
        String from = link.place().file();
        if (address.scheme().filter("file"::equals).isPresent()) {
            return lost("leads to a file of one machine", "link to a page of the site");
        }
        if (address.elsewhere()) {
            return root.flatMap(site -> site.below(address))
                    .map(below -> judge(link, ResolvedPath.of("", below)))
                    .orElse(Fine.FINE);
        }
        if (address.data()) {
            return Fine.FINE;
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
                : lost(
                        "begins at the root of the host",
                        "write it relative to the page, so that the site works at any address");
    }

    private Verdict judge(Link link, Optional<ResolvedPath> target) {
        return target.isEmpty() ? OUTSIDE : judge(target.get().file(), link.address().fragment());
    }

    private Verdict judge(String file, Optional<String> fragment) {
        return files.contains(file)
                ? judgeFragment(fragment, file)
                : new Elsewhere(new Target(file, fragment));
    }

    private Verdict judgeFragment(Optional<String> fragment, String file) {
        Set<String> known = ids.get(file);
        return known == null
                ? Fine.FINE
                : DeadLink.fragment(fragment, known, file)
                        .<Verdict>map(Lost::new)
                        .orElse(Fine.FINE);
    }

    private static Verdict lost(String what, String mend) {
        return new Lost(new DeadLink(what, mend));
    }
}
