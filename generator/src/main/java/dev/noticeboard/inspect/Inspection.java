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
        return together(
                files.stream().map(file -> InspectedFile.of(file, baseUrl)).toList(),
                baseUrl,
                written);
    }

    /**
     * Holds against each other all files of a site that have been looked at alone.
     *
     * @param files the whole site, in any order
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     * @param written the links that editors wrote, which are judged where they were written
     */
    public static Inspection together(
            List<InspectedFile> files, Optional<String> baseUrl, List<WrittenLink> written) {
        List<Finding> findings = new ArrayList<>();
        files.forEach(file -> findings.addAll(file.findings()));
        new DeadLinks(files, baseUrl, written).findings().forEach(findings::add);
        VersionChains.of(files).findings().forEach(findings::add);
        return new Inspection(findings.stream().sorted().toList());
    }
}
