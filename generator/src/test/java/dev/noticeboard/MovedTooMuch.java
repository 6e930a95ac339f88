package dev.noticeboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What a redline calls moved though it need not: calling everything moved is no way out. */
final class MovedTooMuch {

    private static final String BLOCKS = "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6";

    private MovedTooMuch() {}

    /**
     * The words of the sentences that are called moved, beyond those that lie outside the heaviest
     * common order of the sentences that stand once in both texts.
     *
     * @param bare an article element without apparatus
     */
    static int words(Element bare) {
        Map<String, Integer> older = once(bare, "ins");
        Map<String, Integer> newer = once(bare, "del");
        List<String> shared = newer.keySet().stream().filter(older::containsKey).toList();
        Set<String> moved = new HashSet<>();
        bare.select("ins.moved")
                .forEach(mark -> moved.addAll(RedlineFigures.sentences(mark.wholeText())));
        moved.retainAll(new HashSet<>(shared));
        int called = moved.stream().mapToInt(MovedTooMuch::length).sum();
        return called == 0 ? 0 : Math.max(0, called - outside(shared, older, newer));
    }

    private static int outside(
            List<String> shared, Map<String, Integer> older, Map<String, Integer> newer) {
        List<String> sentences = new ArrayList<>(shared);
        sentences.sort((one, other) -> Integer.compare(newer.get(one), newer.get(other)));
        int[] best = new int[sentences.size()];
        int heaviest = 0;
        int all = 0;
        for (int i = 0; i < best.length; i++) {
            for (int j = 0; j < i; j++) {
                if (older.get(sentences.get(j)) < older.get(sentences.get(i))) {
                    best[i] = Math.max(best[i], best[j]);
                }
            }
            int length = length(sentences.get(i));
            best[i] += length;
            all += length;
            heaviest = Math.max(heaviest, best[i]);
        }
        return all - heaviest;
    }

    private static int length(String sentence) {
        return RedlineFigures.words(sentence).size();
    }

    /** The places of the sentences that stand once in the text without some elements. */
    private static Map<String, Integer> once(Element bare, String without) {
        Element text = bare.clone();
        text.select(without).remove();
        Map<String, Integer> places = new HashMap<>();
        Set<String> twice = new HashSet<>();
        int place = 0;
        for (Element block : text.select(BLOCKS)) {
            for (String sentence : RedlineFigures.sentences(own(block))) {
                if (places.put(sentence, place++) != null) {
                    twice.add(sentence);
                }
            }
        }
        places.keySet().removeAll(twice);
        return places;
    }

    private static String own(Element block) {
        Element own = block.clone();
        own.select(BLOCKS).stream().filter(inner -> !inner.equals(own)).forEach(Element::remove);
        return own.wholeText();
    }
}
