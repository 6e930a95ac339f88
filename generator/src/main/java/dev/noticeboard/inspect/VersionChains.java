package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NoticeAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages of a notice lead through all its versions by their link relations (RFC 5829).
 *
 * <p>From the short address {@code predecessor-version} leads back to the first version, one by
 * one, and {@code successor-version} from there to the last; {@code latest-version} leads from each
 * to the short address, and {@code version-history} to the one page that links to them all. Since
 * dates order the versions, there is only one such chain: where each page names its two neighbours
 * and no other page, no walk can turn in a circle or leave one out.
 */
final class VersionChains {

    private final Map<String, VersionPage> pages = new TreeMap<>();
    private final Map<String, Set<String>> targets = new HashMap<>();

    private VersionChains() {}

    /** The chains of a site. */
    static VersionChains of(List<InspectedFile> files) {
        VersionChains chains = new VersionChains();
        for (InspectedFile file : files) {
            file.version().ifPresent(version -> chains.pages.put(file.path(), version));
            file.historied().ifPresent(linked -> chains.targets.put(file.path(), linked));
        }
        return chains;
    }

    /** Where the chains are broken. */
    Stream<Finding> findings() {
        Map<String, List<VersionPage>> dated = new TreeMap<>();
        for (VersionPage page : pages.values()) {
            NoticeAddresses.Dated.of(page.path())
                    .filter(path -> path.version().equals(page.version()))
                    .filter(path -> !path.isDraft())
                    .map(path -> path.notice().folder())
                    .ifPresent(
                            folder ->
                                    dated.computeIfAbsent(folder, notice -> new ArrayList<>())
                                            .add(page));
        }
        return dated.entrySet().stream().flatMap(notice -> chain(notice).findings().stream());
    }

    // A sorted map gave the paths in order, and so the dates.
    private VersionChain chain(Map.Entry<String, List<VersionPage>> notice) {
        NoticeAddresses addresses = new NoticeAddresses(notice.getKey());
        return new VersionChain(
                addresses,
                notice.getValue(),
                Optional.ofNullable(pages.get(addresses.current())),
                Optional.ofNullable(targets.get(addresses.history())));
    }
}
