package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NoticeAddresses;
import dev.noticeboard.model.Place;
import dev.noticeboard.output.SiteFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A built file, looked at alone: what is wrong with it, and what the others have to know of it.
 *
 * @param path its path below the site's root
 * @param ids the ids of its elements; empty where it is no page
 * @param anchors those that have to stand on it for ever
 * @param links where it leads, in reading order
 * @param version what it says of versions, where it shows one
 * @param historied the files that it links to, where it is a history
 * @param findings what is wrong with it
 */
public record InspectedFile(
        String path,
        Optional<Set<String>> ids,
        List<String> anchors,
        List<Link> links,
        Optional<VersionPage> version,
        Optional<Set<String>> historied,
        List<Finding> findings) {

    private static final List<PageInspection> INSPECTIONS =
            List.of(
                    new PageLanguage(),
                    new PageTitle(),
                    new Landmarks(),
                    new SkipLink(),
                    new Navigations(),
                    new Headings(),
                    new Tables(),
                    new UniqueIds(),
                    new IdReferences(),
                    new ArticleMarks(),
                    new Scripts(),
                    new InlineStyles(),
                    new EventHandlers(),
                    new EmbeddedContent(),
                    new WindowTargets(),
                    new ActiveAddresses(),
                    new Refresh(),
                    new RemoteResources());

    /** An address, and where it stands. */
    record Link(UriReference address, Place place) {}

    public InspectedFile {
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a file.
     *
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     */
    public static InspectedFile of(SiteFile file, Optional<String> baseUrl) {
        if (file.mediaType().startsWith("text/html")) {
            return of(BuiltPage.of(file), file.anchors(), baseUrl.map(SiteRoot::of));
        }
        if (file.mediaType().startsWith("text/css")) {
            StyleSheet sheet = StyleSheet.of(file);
            List<Link> links =
                    sheet.references().stream()
                            .map(loaded -> new Link(loaded.address(), loaded.place()))
                            .toList();
            return plain(file.path(), links, sheet.remote().toList());
        }
        return plain(file.path(), List.of(), List.of());
    }

    private static InspectedFile plain(String path, List<Link> links, List<Finding> findings) {
        return new InspectedFile(
                path,
                Optional.empty(),
                List.of(),
                links,
                Optional.empty(),
                Optional.empty(),
                findings);
    }

    private static InspectedFile of(BuiltPage page, List<String> anchors, Optional<SiteRoot> root) {
        return new InspectedFile(
                page.path(),
                Optional.of(page.ids()),
                anchors,
                page.references().stream()
                        .map(r -> new Link(r.address(), page.placeOf(r.element())))
                        .toList(),
                VersionPage.of(page, root),
                Optional.of(page)
                        .filter(it -> NoticeAddresses.isHistory(it.path()))
                        .map(history -> linked(history, root)),
                INSPECTIONS.stream().flatMap(each -> each.inspect(page)).toList());
    }

    private static Set<String> linked(BuiltPage page, Optional<SiteRoot> root) {
        Set<String> linked = new HashSet<>();
        page.references().stream()
                .filter(reference -> reference.element().normalName().equals("a"))
                .flatMap(r -> ResolvedPath.of(page.path(), r.address(), root).stream())
                .forEach(target -> linked.add(target.file()));
        return linked;
    }

    /** The permanent anchors that are not on it. */
    Stream<String> lostAnchors() {
        return anchors.stream().filter(anchor -> !ids.orElse(Set.of()).contains(anchor));
    }
}
