package dev.noticeboard.redline;

import dev.noticeboard.redline.Outline.Block;
import dev.noticeboard.redline.Pairing.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of the text under the headings of one article stands under which headings of the other.
 *
 * @param shared the words, by sections of the older article and then of the newer one
 * @param older how many words stand under each heading of the older article
 * @param newer how many under each of the newer one
 */
record Bodies(
        Map<Integer, Map<Integer, Integer>> shared, List<Integer> older, List<Integer> newer) {

    static Bodies of(Outline older, Outline newer, List<Pair> links) {
        int[] olderSections = sections(older);
        int[] newerSections = sections(newer);
        Map<Integer, Map<Integer, Integer>> shared = new HashMap<>();
        for (Pair link : links) {
            Passage olderPassage = older.passages().get(link.older());
            Passage newerPassage = newer.passages().get(link.newer());
            if (!olderPassage.isHeading() && !newerPassage.isHeading()) {
                shared.computeIfAbsent(olderSections[link.older()], section -> new TreeMap<>())
                        .merge(
                                newerSections[link.newer()],
                                Math.min(olderPassage.size(), newerPassage.size()),
                                Integer::sum);
            }
        }
        return new Bodies(shared, words(older, olderSections), words(newer, newerSections));
    }

    /** The section that each passage stands in. */
    private static int[] sections(Outline outline) {
        int[] sections = new int[outline.passages().size()];
        for (Block block : outline.blocks()) {
            block.branch()
                    .ifPresent(
                            branch ->
                                    Arrays.fill(
                                            sections, branch.from(), branch.to(), block.section()));
        }
        return sections;
    }

    private static List<Integer> words(Outline outline, int[] sections) {
        int[] words = new int[outline.blocks().size() + 1];
        for (int i = 0; i < sections.length; i++) {
            if (!outline.passages().get(i).isHeading()) {
                words[sections[i]] += outline.passages().get(i).size();
            }
        }
        return Arrays.stream(words).boxed().toList();
    }

    /** The newer sections that hold most of the text of an older one, or are mostly made of it. */
    List<Integer> mayBe(int section) {
        List<Integer> most = new ArrayList<>();
        shared.getOrDefault(section, Map.of())
                .forEach(
                        (other, words) -> {
                            if (2 * words >= Math.min(older.get(section), newer.get(other))) {
                                most.add(other);
                            }
                        });
        return most;
    }

    /** How many words two sections share. */
    int shared(int section, int other) {
        return shared.getOrDefault(section, Map.of()).getOrDefault(other, 0);
    }
}
