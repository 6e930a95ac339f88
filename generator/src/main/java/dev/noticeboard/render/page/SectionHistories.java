package dev.noticeboard.render.page;

import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Version;
import dev.noticeboard.output.Address;
import dev.noticeboard.redline.SectionChange;
import dev.noticeboard.redline.SectionMoves;
import dev.noticeboard.render.html.SectionName;
import dev.noticeboard.render.notice.Comparison;
import dev.noticeboard.render.notice.Comparisons;
import dev.noticeboard.render.notice.LocalizedNotice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of a notice in one language, each through all versions: which of them changed it.
 *
 * <p>Which section is which is what the redlines say, so that one that was renamed, moved or given
 * another anchor stays one. A version that never took effect changed nothing, and is left out.
 */
public final class SectionHistories {

    private final LocalizedNotice localized;

    /** The steps of each section by its id, in the order in which sections began. */
    private final Map<String, List<SectionHistory.Step>> steps = new LinkedHashMap<>();

    private final Map<String, String> headings = new HashMap<>();

    /** For each version by its name, the ids of its sections by their anchors. */
    private final Map<String, Map<String, String>> ids = new LinkedHashMap<>();

    /**
     * The sections of a notice.
     *
     * @param localized the notice in one language
     * @param comparisons its versions, compared
     */
    public SectionHistories(LocalizedNotice localized, Comparisons comparisons) {
        this.localized = localized;
        for (Version version : localized.versions()) {
            if (localized.timeline().everApplies(version)) {
                comparisons.changes(version).ifPresentOrElse(this::later, () -> first(version));
            }
        }
    }

    /** The sections: those of the version that is shown in its order, then the latest to begin. */
    List<SectionHistory> inOrder() {
        List<String> rest = new ArrayList<>(steps.keySet());
        Collections.reverse(rest);
        Set<String> ordered = new LinkedHashSet<>();
        localized.shown().ifPresent(shown -> ordered.addAll(idsOf(shown).values()));
        ordered.addAll(rest);
        return ordered.stream()
                .map(id -> new SectionHistory(id, headings.getOrDefault(id, ""), stepsOf(id)))
                .toList();
    }

    /**
     * Where the list of each section of a version is, by its anchor; empty where there is none, or
     * where the version never took effect.
     */
    Map<String, Address> lists(Version version) {
        Map<String, Address> lists = new LinkedHashMap<>();
        if (localized.hasSections()) {
            idsOf(version).forEach((anchor, id) -> lists.put(anchor, localized.sections().at(id)));
        }
        return lists;
    }

    private Map<String, String> idsOf(Version version) {
        return ids.getOrDefault(version.name(), Map.of());
    }

    private List<SectionHistory.Step> stepsOf(String id) {
        return steps.computeIfAbsent(id, begun -> new ArrayList<>());
    }

    private void first(Version version) {
        Map<String, String> own = new LinkedHashMap<>();
        String title = localized.article(version).title();
        for (Section section : localized.article(version).body().allSections().toList()) {
            String id = begin(section.anchor());
            String words = PlacedText.words(section.heading()).strip();
            own.put(section.anchor(), id);
            headings.put(id, PlacedText.hasWords(words) ? words : title);
            stepsOf(id).add(new SectionHistory.Step(version, Optional.empty(), 0));
        }
        ids.put(version.name(), own);
    }

    private void later(Comparison compared) {
        Map<String, String> before = idsOf(compared.older());
        Map<String, String> own = new LinkedHashMap<>();
        String title = localized.article(compared.newer()).title();
        SectionMoves moves = SectionMoves.of(compared.redline());
        for (SectionChange section : compared.redline().sections()) {
            if (section.isMovedAway()) {
                // What became of it is told where it stands now.
                continue;
            }
            String id =
                    moves.origin(section)
                            .map(shape -> shape.attribute("anchor"))
                            .map(before::get)
                            .orElseGet(() -> begin(section.anchor()));
            if (section.newer().isPresent()) {
                own.put(section.anchor(), id);
                headings.put(id, SectionName.words(section).orElse(title));
            }
            if (!section.isUntouched()) {
                int count = compared.redline().counts(section).changes();
                stepsOf(id)
                        .add(
                                new SectionHistory.Step(
                                        compared.newer(), Optional.of(section), count));
            }
        }
        ids.put(compared.newer().name(), own);
    }

    /**
     * Begins a section that was not there before. Its id is made of its first anchor and of nothing
     * that comes later, so that dated pages can lead to it and never change.
     */
    private String begin(String anchor) {
        String name = "section-" + (anchor.isEmpty() ? SectionName.UNNAMED : anchor);
        String id = name;
        for (int n = 2; steps.containsKey(id); n++) {
            id = name + "-" + n;
        }
        stepsOf(id);
        return id;
    }
}
