package dev.noticeboard.render.page;

import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.render.html.InlineHtml;
import dev.noticeboard.render.html.SectionMark;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
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

    private final LocalizedNotice localized;
    private final Comparisons comparisons;
    private final SectionHistories histories;
    private final Map<String, Map<String, Since>> made = new LinkedHashMap<>();

    /**
     * Since when a section is as it is.
     *
     * @param text since when its text reads so
     * @param heading since when it stands under a heading of its own, where that was put in later
     */
    private record Since(SectionMark text, Optional<SectionMark> heading) {

        static Since of(SectionMark both) {
            return new Since(both, Optional.empty());
        }
    }

    SectionMarks(LocalizedNotice localized, Comparisons comparisons, SectionHistories histories) {
        this.localized = localized;
        this.comparisons = comparisons;
        this.histories = histories;
    }

    /** The marks of a version's sections by their anchors; empty for the first version. */
    Map<String, List<SectionMark>> of(Version version) {
        Map<String, List<SectionMark>> marks = new LinkedHashMap<>();
        if (comparisons.changes(version).isPresent()) {
            addSince(version, marks);
            addLists(version, marks);
        }
        return marks;
    }

    /** The same with what the next version will change in them. */
    Map<String, List<SectionMark>> ofCurrent(Version version) {
        Map<String, List<SectionMark>> marks = new LinkedHashMap<>();
        if (comparisons.changes(version).isPresent()) {
            addSince(version, marks);
        }
        Optional<Comparison> coming =
                localized.timeline().upcoming().stream()
                        .findFirst()
                        .filter(localized::has)
                        .flatMap(comparisons::changes)
                        .filter(compared -> compared.older().equals(version));
        coming.ifPresent(compared -> addChanging(compared, marks));
        addLists(version, marks);
        return marks;
    }

    private void addSince(Version version, Map<String, List<SectionMark>> marks) {
        since(version)
                .forEach(
                        (anchor, since) -> {
                            add(anchor, since.text(), marks);
                            since.heading().ifPresent(mark -> add(anchor, mark, marks));
                        });
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

    private Map<String, Since> since(Version version) {
        Map<String, Since> known = made.get(version.name());
        if (known == null) {
            known = comparisons.changes(version).map(this::since).orElseGet(() -> first(version));
            made.put(version.name(), known);
        }
        return known;
    }

    private Map<String, Since> since(Comparison compared) {
        Map<String, Since> before = since(compared.older());
        Map<String, Since> marks = new LinkedHashMap<>();
        String olderAnchor = "";
        for (SectionChange section : compared.redline().sections()) {
            olderAnchor =
                    section.older().map(shape -> shape.attribute("anchor")).orElse(olderAnchor);
            if (section.newer().isPresent()) {
                Optional<Since> text =
                        Optional.ofNullable(before.get(olderAnchor))
                                .filter(since -> section.keepsText());
                marks.put(
                        anchorOf(section),
                        text.map(since -> kept(section, since, compared.newer()))
                                .orElseGet(() -> made(section, compared.newer())));
            }
        }
        return marks;
    }

    private Since made(SectionChange section, Version version) {
        return Since.of(mark(key(section), version, SectionName.of(section)));
    }

    /** Text under a heading that was put in reads as it did in the section before. */
    private Since kept(SectionChange section, Since before, Version version) {
        if (section.mark() == Mark.KEPT || section.isUnseen()) {
            return before;
        }
        SectionMark heading = mark("section.heading-added", version, SectionName.of(section));
        return new Since(before.text(), Optional.of(heading));
    }

    private Map<String, Since> first(Version version) {
        Map<String, Since> marks = new LinkedHashMap<>();
        localized
                .article(version)
                .body()
                .allSections()
                .forEach(
                        section ->
                                marks.put(
                                        section.anchor(),
                                        Since.of(
                                                new SectionMark(
                                                        "section.since",
                                                        version.effective(),
                                                        href(
                                                                localized.dated(version),
                                                                section.anchor())))));
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
        return new SectionMark(key, version.effective(), href(localized.changes(version), place));
    }

    private static String href(Address page, String place) {
        return InlineHtml.ROOT + page.path() + "#" + place;
    }
}
