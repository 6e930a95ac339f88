package dev.noticeboard;

import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What a redline marks, read from its HTML by the page contract alone.
 *
 * @param marked the words that are struck or put in
 * @param moved the words that are called moved, at both ends
 * @param phantoms of both, the words of sentences of six words or more that are struck and put back
 *     as they were, or that are called moved though they lie in the heaviest common order
 * @param inAtoms of the marked words, those that both texts have and that a date or the like took
 *     into a mark
 * @param inIslands of the marked words, the others that both texts have within one change
 * @param keptRuns how many runs of kept words stand between two marks of one block
 * @param islands how many of these have at most two words
 * @param keptWords the words of kept runs
 * @param islandWords the words of those that are islands
 */
record RedlineFigures(
        int marked,
        int moved,
        int phantoms,
        int inAtoms,
        int inIslands,
        int keptRuns,
        int islands,
        int keptWords,
        int islandWords) {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:\u3002])\\s+");
    private static final String BLOCKS = "p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6";
    private static final int SENTENCE = 6;
    private static final int ISLAND = 2;

    /** A stretch of a block under one mark. */
    private record Stretch(String mark, StringBuilder text) {}

    /** Reads an article element. */
    static RedlineFigures of(Element article) {
        Element bare = article.clone();
        bare.select("[data-nb]").remove();
        Map<String, Integer> struck = new HashMap<>();
        Map<String, Integer> put = new HashMap<>();
        int marked = 0;
        int moved = 0;
        for (Element mark : bare.select("ins, del")) {
            int words = words(mark.wholeText()).size();
            if (mark.hasClass("moved")) {
                moved += words;
                continue;
            }
            marked += words;
            Map<String, Integer> own = mark.normalName().equals("del") ? struck : put;
            sentences(mark.wholeText()).forEach(it -> own.merge(it, 1, Integer::sum));
        }
        int phantoms = 0;
        for (Map.Entry<String, Integer> each : struck.entrySet()) {
            int times = Math.min(each.getValue(), put.getOrDefault(each.getKey(), 0));
            phantoms += 2 * times * words(each.getKey()).size();
        }
        return withBlocks(bare, marked, moved, phantoms + 2 * MovedTooMuch.words(bare));
    }

    private static RedlineFigures withBlocks(Element bare, int marked, int moved, int phantoms) {
        int[] taken = new int[2];
        int keptRuns = 0;
        int islands = 0;
        int keptWords = 0;
        int islandWords = 0;
        for (Element block : bare.select(BLOCKS)) {
            List<Stretch> stretches = stretches(block);
            for (int i = 0; i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                boolean between = i > 0 && i + 1 < stretches.size();
                if (stretch.mark().isEmpty() && between && !stretch.text().toString().isBlank()) {
                    int words = words(stretch.text().toString()).size();
                    keptRuns++;
                    keptWords += words;
                    islands += words <= ISLAND ? 1 : 0;
                    islandWords += words <= ISLAND ? words : 0;
                }
                if (i > 0
                        && stretches.get(i - 1).mark().equals("del")
                        && stretch.mark().equals("ins")) {
                    taken(stretches.get(i - 1).text().toString(), stretch.text().toString(), taken);
                }
            }
        }
        return new RedlineFigures(
                marked,
                moved,
                phantoms,
                taken[0],
                taken[1],
                keptRuns,
                islands,
                keptWords,
                islandWords);
    }

    /** The text of a block itself, without the blocks in it, by what marks it. */
    private static List<Stretch> stretches(Element block) {
        List<Stretch> stretches = new ArrayList<>();
        add(block, "", stretches);
        return stretches;
    }

    private static void add(Node node, String mark, List<Stretch> to) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                int last = to.size() - 1;
                if (last >= 0 && to.get(last).mark().equals(mark)) {
                    to.get(last).text().append(text.getWholeText());
                } else if (!text.getWholeText().isEmpty()) {
                    to.add(new Stretch(mark, new StringBuilder(text.getWholeText())));
                }
            } else if (child instanceof Element element
                    && !element.is(BLOCKS + ", ul, ol, table")) {
                add(element, element.is("ins, del") ? element.normalName() : mark, to);
            }
        }
    }

    /** The words that a struck text and the one in its place have in common, in one order. */
    private static void taken(String struck, String put, int[] taken) {
        List<String> older = words(struck);
        List<String> newer = words(put);
        if ((long) older.size() * newer.size() > 4_000_000) {
            return;
        }
        int common = common(older, newer);
        boolean atom =
                WordBoundaries.of("en").whole(struck.strip()).size() == 1 && older.size() > 1;
        taken[atom ? 0 : 1] += 2 * common;
    }

    private static int common(List<String> older, List<String> newer) {
        int[] row = new int[newer.size() + 1];
        for (String word : older) {
            int diagonal = 0;
            for (int j = 1; j <= newer.size(); j++) {
                int above = row[j];
                row[j] =
                        word.equals(newer.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = above;
            }
        }
        return row[newer.size()];
    }

    static List<String> words(String text) {
        return WORDS.matcher(text).results().map(it -> it.group()).toList();
    }

    /** The sentences of six words or more, as their words. */
    static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .map(RedlineFigures::words)
                .filter(words -> words.size() >= SENTENCE)
                .map(words -> String.join(" ", words))
                .toList();
    }
}
