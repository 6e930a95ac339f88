package dev.noticeboard.render.page;

import dev.noticeboard.redline.Counts;
import dev.noticeboard.render.notice.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much a redline changes, in one sentence that leaves out what did not happen.
 *
 * @param counts the numbers
 * @param quietSections how many of the changed sections have no numbered change: they are in no
 *     list, and what is different in them is said for the whole text
 * @param phrases the page's own words
 */
record CountedChanges(Counts counts, int quietSections, Phrases phrases) {

    /** The sentence; what changed comes first, what did not last. */
    String sentence() {
        List<String> said = new ArrayList<>();
        add(said, "changes", counts.changes());
        add(said, "added", counts.added());
        add(said, "removed", counts.removed());
        add(said, "moved", counts.moved());
        add(said, "renamed", counts.renamed());
        add(said, "changed", counts.changed() - quietSections);
        add(said, "unchanged", counts.unchanged());
        add(said, "words-in", counts.wordsIn());
        add(said, "words-out", counts.wordsOut());
        String all = said.get(0);
        for (String next : said.subList(1, said.size())) {
            all = phrases.words("redline.counted-and", Map.of("before", all, "next", next));
        }
        return phrases.words("redline.counted", Map.of("counts", all));
    }

    private void add(List<String> said, String what, int number) {
        if (number > 0) {
            String key = "redline.counted-" + what + (number == 1 ? "-one" : "");
            Map<String, String> count = Map.of("count", Integer.toString(number));
            said.add(phrases.words(key, count));
        }
    }
}
