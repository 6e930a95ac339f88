package dev.noticeboard.render.html;

import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Run;
import dev.noticeboard.render.notice.Phrases;
import java.util.Map;
import java.util.Optional;

/**
 * What a redline says of a change that cannot be shown by marking words.
 *
 * @param phrases the page's own words
 */
record ChangePhrases(Phrases phrases) {

    /** What to say of a run that looks different; of another run there is nothing to say. */
    Optional<String> of(Run run) {
        if (!run.isReformatted()) {
            return Optional.empty();
        }
        boolean sameTarget = run.olderTarget().equals(run.newerTarget());
        return Optional.of(
                sameTarget
                        ? phrases.words("change.formatting")
                        : target(run.olderTarget().orElse(""), run.newerTarget().orElse("")));
    }

    /**
     * The words that say where a link led and leads; an empty target is none. An anchor of the text
     * itself is no address that a reader knows.
     */
    String target(String from, String to) {
        if (from.isEmpty()) {
            return isHere(to)
                    ? phrases.words("change.link-added-here")
                    : phrases.words("change.link-added", Map.of("to", to));
        } else if (to.isEmpty()) {
            return isHere(from)
                    ? phrases.words("change.link-removed-here")
                    : phrases.words("change.link-removed", Map.of("from", from));
        }
        return isHere(from) && isHere(to)
                ? phrases.words("change.link-here")
                : phrases.words("change.link", Map.of("from", from, "to", to));
    }

    private static boolean isHere(String target) {
        return target.startsWith("#");
    }

    /** That the block above looks different. */
    String reshaped() {
        return phrases.words("change.formatting-above");
    }

    /** That the list above has other markers, by the first item that shows it. */
    String remarked(ItemMarkers first) {
        return phrases.words(
                "change.markers-above",
                Map.of("was", first.olderWords(), "is", first.newerWords()));
    }

    /** What was done to the blocks below, whose words stood in other blocks. */
    String regrouped(String how) {
        return phrases.words("change.regrouped-" + how);
    }

    /** That the line above became a heading, or is none any more. */
    String otherKind(Part.Reworded line) {
        boolean heading = line.newer().kind() == NodeKind.HEADING;
        return phrases.words(heading ? "change.now-heading" : "change.was-heading");
    }
}
