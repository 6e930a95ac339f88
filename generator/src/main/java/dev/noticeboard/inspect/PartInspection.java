package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with some files of a site that belong together, as far as they tell themselves.
 *
 * @param findings what is wrong
 * @param awaited the links that lead to other files
 */
public record PartInspection(List<Finding> findings, List<AwaitedLink> awaited) {

    public PartInspection {
        findings = List.copyOf(findings);
        awaited = List.copyOf(awaited);
    }

    /**
     * Holds files against each other that have been looked at alone.
     *
     * @param files the files, in any order
     * @param baseUrl the absolute address at which the site's root is published, where it has one
     * @param written the links that editors wrote, which are judged where they were written
     * @param shared the links that editors wrote and that are judged with other files
     */
    public static PartInspection of(
            List<InspectedFile> files,
            Optional<String> baseUrl,
            List<WrittenLink> written,
            List<WrittenLink> shared) {
        PartInspection links = new DeadLinks(files, baseUrl, written, shared).inspect();
        List<Finding> findings = new ArrayList<>();
        files.forEach(file -> findings.addAll(file.findings()));
        findings.addAll(links.findings());
        VersionChains.of(files).findings().forEach(findings::add);
        return new PartInspection(findings, links.awaited());
    }
}
