package dev.noticeboard.build;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with built pages, told where their reader can mend it.
 *
 * <p>Nobody edits a built page. What is wrong with one that comes from the sources has been said of
 * them, so that the rest is the theme's: it is told where the theme is named, once for all pages
 * that have it.
 */
final class PageFaults {

    private PageFaults() {}

    /**
     * The findings of an inspection, those in built files brought to the sources.
     *
     * @param found what the inspection found, in the order of findings
     * @param theme where the theme is named
     */
    static List<Finding> inSources(List<Finding> found, Place theme) {
        List<Finding> told = new ArrayList<>();
        Map<Finding, List<Place>> faults = new LinkedHashMap<>();
        for (Finding finding : found) {
            if (finding.rule().equals(Rule.BROKEN_LINK.id())) {
                told.add(finding);
            } else {
                Finding anywhere =
                        new Finding(
                                finding.severity(),
                                finding.rule(),
                                theme,
                                finding.message(),
                                finding.mend());
                faults.computeIfAbsent(anywhere, fault -> new ArrayList<>()).add(finding.place());
            }
        }
        faults.forEach((fault, places) -> told.add(told(fault, places)));
        return told.stream().sorted().toList();
    }

    private static Finding told(Finding fault, List<Place> places) {
        Place first = places.get(0);
        long pages = places.stream().map(Place::file).distinct().count();
        String where =
                "on the built page %s (line %s, column %s)%s "
                        .formatted(
                                first.file(),
                                first.line(),
                                first.column(),
                                pages > 1 ? " and on " + (pages - 1) + " more" : "");
        return new Finding(
                fault.severity(),
                fault.rule(),
                fault.place(),
                where + fault.message(),
                fault.mend() + "; a theme makes the pages, so that it is the theme's to mend");
    }
}
