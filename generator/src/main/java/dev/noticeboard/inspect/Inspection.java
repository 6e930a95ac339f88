package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SiteAddresses;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a built site.
 *
 * <p>Places are those of the built files: the path below the site's root, and the line and column
 * there; of a {@link WrittenLink} they are those of the sources.
 *
 * @param findings all that is wrong, in the order of findings
 */
public record Inspection(List<Finding> findings) {

    public Inspection {
        findings = List.copyOf(findings);
    }

    /**
     * Inspects all files of a site of which nobody knows the sources.
     *
     * @param files the whole site, in any order
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     */
    public static Inspection of(List<SiteFile> files, Optional<String> baseUrl) {
        return of(files, baseUrl, List.of());
    }

    /**
     * Inspects all files of a site.
     *
     * @param files the whole site, in any order
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     * @param written the links that editors wrote, which are judged where they were written
     */
    public static Inspection of(
            List<SiteFile> files, Optional<String> baseUrl, List<WrittenLink> written) {
        List<InspectedFile> inspected =
                files.stream().map(file -> InspectedFile.of(file, baseUrl)).toList();
        return together(List.of(PartInspection.of(inspected, baseUrl, written, List.of())), files);
    }

    /**
     * What is wrong with a whole site.
     *
     * @param parts what is known of its files
     * @param files all of them; a page is looked at again where another part has a link into it
     */
    public static Inspection together(List<PartInspection> parts, List<SiteFile> files) {
        Map<String, SiteFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        Map<String, Set<String>> ids = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (PartInspection part : parts) {
            findings.addAll(part.findings());
            for (AwaitedLink link : part.awaited()) {
                dead(link.address(), byPath, ids)
                        .ifPresent(
                                dead ->
                                        link.places().stream()
                                                .map(place -> finding(dead, link, place))
                                                .forEach(findings::add));
            }
        }
        return new Inspection(findings.stream().distinct().sorted().toList());
    }

    private static Finding finding(DeadLink dead, AwaitedLink link, Place place) {
        return dead.finding(link.address().rule(), link.address().written(), place);
    }

    private static Optional<DeadLink> dead(
            AwaitedLink.Address link, Map<String, SiteFile> files, Map<String, Set<String>> ids) {
        String folder = link.target().file() + "/" + SiteAddresses.INDEX;
        boolean byHand = link.rule() == Rule.BROKEN_LINK;
        if (byHand && files.containsKey(folder)) {
            return fragment(link.target().fragment(), files.get(folder), ids);
        }
        SiteFile file = files.get(link.target().file());
        if (file != null) {
            return fragment(link.target().fragment(), file, ids);
        }
        return Optional.of(files.containsKey(folder) ? DeadLink.NO_SLASH : DeadLink.NO_FILE);
    }

    private static Optional<DeadLink> fragment(
            Optional<String> fragment, SiteFile file, Map<String, Set<String>> ids) {
        if (fragment.isEmpty() || !file.mediaType().startsWith("text/html")) {
            return Optional.empty();
        }
        return DeadLink.fragment(
                fragment,
                ids.computeIfAbsent(file.path(), path -> BuiltPage.of(file).ids()),
                file.path());
    }
}
