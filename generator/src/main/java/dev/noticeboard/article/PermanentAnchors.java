package dev.noticeboard.article;

import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The anchors of a text that links to it may use for ever: those of its sections, and the old ones
 * that lead to one of them.
 *
 * <p>Among the old ones are those that code hosts make of a heading. An old anchor may lead to
 * another old one, and so on. A section's own anchor is never an old one, whatever the aliases say.
 */
public final class PermanentAnchors {

    private PermanentAnchors() {}

    /**
     * All of them: the sections' in reading order, then the old ones in the order of the aliases.
     *
     * @param article the text
     * @param aliases by old anchors, the anchors that take their places
     */
    public static List<String> of(Article article, Map<String, String> aliases) {
        List<String> anchors = new ArrayList<>(ofSections(article));
        anchors.addAll(old(article, aliases).keySet());
        return List.copyOf(anchors);
    }

    /** By the old anchors that lead to a section of the text, that section's own anchor. */
    public static Map<String, String> old(Article article, Map<String, String> aliases) {
        Set<String> own = ofSections(article);
        Map<String, String> all = HostAnchors.with(aliases, article.body());
        Map<String, String> old = new LinkedHashMap<>();
        for (String anchor : all.keySet()) {
            if (!own.contains(anchor)) {
                section(anchor, own, all).ifPresent(section -> old.put(anchor, section));
            }
        }
        return Collections.unmodifiableMap(old);
    }

    private static Set<String> ofSections(Article article) {
        Set<String> anchors = new LinkedHashSet<>();
        article.body()
                .allSections()
                .map(Section::anchor)
                .filter(anchor -> !anchor.isEmpty())
                .forEach(anchors::add);
        return anchors;
    }

    private static Optional<String> section(
            String old, Set<String> own, Map<String, String> aliases) {
        Set<String> seen = new HashSet<>();
        String anchor = old;
        while (anchor != null && !own.contains(anchor) && seen.add(anchor)) {
            anchor = aliases.get(anchor);
        }
        return Optional.ofNullable(anchor).filter(own::contains);
    }
}
