package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a built site.
 *
 * <p>Places are those of the built files: the path below the site's root, and the line and column
 * there; of a {@link WrittenLink} they are those of the sources.
 *
 * @param findings all that is wrong, in the order of findings
 */
public record Inspection(List<Finding> findings) {

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
     * Inspects all files of a site. Each page is parsed once, and only one is held at a time; of
     * the others no more is kept than their anchors, their version and where their links lead.
     *
     * @param files the whole site, in any order
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     * @param written the links that editors wrote, which are judged where they were written
     */
    public static Inspection of(
            List<SiteFile> files, Optional<String> baseUrl, List<WrittenLink> written) {
        List<Finding> findings = new ArrayList<>();
        DeadLinks deadLinks = new DeadLinks(files, baseUrl, written);
        VersionChains chains = new VersionChains(baseUrl);
        for (SiteFile file : files) {
            if (file.mediaType().startsWith("text/html")) {
                BuiltPage page = BuiltPage.of(file);
                INSPECTIONS.forEach(inspection -> inspection.inspect(page).forEach(findings::add));
                deadLinks.add(page, file.anchors());
                chains.add(page);
            } else if (file.mediaType().startsWith("text/css")) {
                StyleSheet sheet = StyleSheet.of(file);
                sheet.remote().forEach(findings::add);
                deadLinks.add(sheet);
            }
        }
        deadLinks.findings().forEach(findings::add);
        chains.findings().forEach(findings::add);
        return new Inspection(findings.stream().sorted().toList());
    }
}
