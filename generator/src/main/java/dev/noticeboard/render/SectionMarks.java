package dev.noticeboard.render;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.SectionChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Since which version each section reads as it does.
 *
 * <p>A version is marked by what came before it alone, so that its page never changes later.
 */
final class SectionMarks {

    private final Edition edition;
    private final Comparisons comparisons;
    private final SectionHistories histories;
    private final Map<String, Map<String, SectionMark>> made = new LinkedHashMap<>();

    SectionMarks(Edition edition, Comparisons comparisons, SectionHistories histories) {
        this.edition = edition;
        this.comparisons = comparisons;
        this.histories = histories;
    }

    /** The marks of a version's sections by their anchors; empty for the first version. */
    Map<String, List<SectionMark>> of(Version version) {
        Map<String, List<SectionMark>> marks = new LinkedHashMap<>();
        if (comparisons.changes(version).isPresent()) {
            since(version).forEach((anchor, mark) -> add(anchor, mark, marks));
            addLists(version, marks);
        }
        return marks;
    }

    /** The same with what the next version will change in them. */
    Map<String, List<SectionMark>> ofCurrent(Version version) {
        Map<String, List<SectionMark>> marks = new LinkedHashMap<>();
        if (comparisons.changes(version).isPresent()) {
            since(version).forEach((anchor, mark) -> add(anchor, mark, marks));
        }
        Optional<Comparison> coming =
                edition.timeline().upcoming().stream()
                        .findFirst()
                        .filter(edition::has)
                        .flatMap(comparisons::changes)
                        .filter(compared -> compared.older().equals(version));
        coming.ifPresent(compared -> addChanging(compared, marks));
        addLists(version, marks);
        return marks;
    }

    private void addLists(Version version, Map<String, List<SectionMark>> marks) {
        histories
                .lists(version)
                .forEach(
                        (anchor, list) ->
                                add(
                                        anchor,
                                        new SectionMark(
                                                "section.history",
                                                Optional.empty(),
                                                InlineHtml.ROOT + list.from("")),
                                        marks));
    }

    private static void add(String anchor, SectionMark mark, Map<String, List<SectionMark>> marks) {
        marks.computeIfAbsent(anchor, key -> new ArrayList<>()).add(mark);
    }

    private void addChanging(Comparison compared, Map<String, List<SectionMark>> marks) {
        for (SectionChange section : compared.redline().sections()) {
            if (!section.isUntouched() && section.older().isPresent()) {
                String anchor = section.older().get().attribute("anchor");
                String place = SectionName.of(section);
                add(anchor, mark("section.changes-on", compared.newer(), place), marks);
            }
        }
    }

    private Map<String, SectionMark> since(Version version) {
        Map<String, SectionMark> known = made.get(version.name());
        if (known == null) {
            known = comparisons.changes(version).map(this::since).orElseGet(() -> first(version));
            made.put(version.name(), known);
        }
        return known;
    }

    private Map<String, SectionMark> since(Comparison compared) {
        Map<String, SectionMark> before = since(compared.older());
        Map<String, SectionMark> marks = new LinkedHashMap<>();
        String olderAnchor = "";
        for (SectionChange section : compared.redline().sections()) {
            olderAnchor =
                    section.older().map(shape -> shape.attribute("anchor")).orElse(olderAnchor);
            if (section.newer().isPresent()) {
                SectionMark own = mark(key(section), compared.newer(), SectionName.of(section));
                // Text under a heading that was put in reads as it did in the section before.
                marks.put(
                        anchorOf(section),
                        section.keepsText() ? before.getOrDefault(olderAnchor, own) : own);
            }
        }
        return marks;
    }

    private Map<String, SectionMark> first(Version version) {
        Map<String, SectionMark> marks = new LinkedHashMap<>();
        edition.article(version)
                .body()
                .allSections()
                .forEach(
                        section ->
                                marks.put(
                                        section.anchor(),
                                        new SectionMark(
                                                "section.since",
                                                version.effective(),
                                                href(edition.dated(version), section.anchor()))));
        return marks;
    }

    private static String key(SectionChange section) {
        if (section.move().isPresent()) {
            return "section.moved";
        }
        return section.mark() == Mark.ADDED ? "section.added" : "section.since";
    }

    private static String anchorOf(SectionChange section) {
        return section.newer().orElseThrow().attribute("anchor");
    }

    private SectionMark mark(String key, Version version, String place) {
        return new SectionMark(key, version.effective(), href(edition.changes(version), place));
    }

    private static String href(Address page, String place) {
        return InlineHtml.ROOT + page.path() + "#" + place;
    }
}
