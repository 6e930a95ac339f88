package dev.noticeboard.redline;

import dev.noticeboard.redline.RunningText.Token;
import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of a text, as its words. A clause that ends in a semicolon is one by itself; what
 * has fewer than three words, such as the number of a clause, belongs to the next one, at the end
 * to the one before.
 */
final class Sentences {

    private static final int LEAST_WORDS = 3;

    private final int[] starts;
    private final int[] ids;
    private final int[] sizes;
    private final int[][] words;

    private Sentences(List<Token> tokens, int[] starts, Map<String, Integer> known) {
        this.starts = starts;
        int count = starts.length - 1;
        this.ids = new int[count];
        this.sizes = new int[count];
        this.words = new int[count][];
        for (int i = 0; i < count; i++) {
            StringBuilder key = new StringBuilder();
            List<Integer> own = new ArrayList<>();
            for (Token token : tokens.subList(starts[i], starts[i + 1])) {
                key.append(token.key()).append('\0');
                sizes[i] += token.words();
                if (token.words() > 0) {
                    own.add(id(token.key(), known));
                }
            }
            ids[i] = id("\0" + key, known);
            words[i] = own.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
    }

    private static int id(String key, Map<String, Integer> known) {
        return known.computeIfAbsent(key, it -> known.size());
    }

    /**
     * The sentences of a text.
     *
     * @param known the numbers of words and sentences, shared by the two texts that are compared
     */
    static Sentences of(
            RunningText text,
            List<Token> tokens,
            WordBoundaries language,
            Map<String, Integer> known) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Span> spans = language.sentences(text.text(0, text.length()));
        int next = 1;
        int words = 0;
        boolean ended = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (next < spans.size() && spans.get(next).from() <= token.from()) {
                ended = true;
                next++;
            }
            if (ended && words >= LEAST_WORDS) {
                starts.add(i);
                words = 0;
            }
            words += token.words();
            ended = token.key().equals(";");
        }
        if (words < LEAST_WORDS && starts.size() > 1) {
            starts.remove(starts.size() - 1);
        }
        starts.add(tokens.size());
        return new Sentences(tokens, starts.stream().mapToInt(Integer::intValue).toArray(), known);
    }

    /** How many there are. */
    int count() {
        return ids.length;
    }

    /** The index of the first word of a sentence, or, for the number of sentences, of none. */
    int start(int sentence) {
        return starts[sentence];
    }

    /** Equal for sentences of the same words. */
    int id(int sentence) {
        return ids[sentence];
    }

    /** How many words it has. */
    int size(int sentence) {
        return sizes[sentence];
    }

    /** The numbers of its words, sorted; equal for equal words. */
    int[] words(int sentence) {
        return words[sentence];
    }

    /** The words of several neighbours, sorted. */
    int[] words(int from, int to) {
        int[] all = Arrays.stream(words, from, to).flatMapToInt(Arrays::stream).toArray();
        Arrays.sort(all);
        return all;
    }

    /** The sentences by what they say. */
    static Map<Integer, List<Integer>> byId(Sentences sentences, int from, int to) {
        Map<Integer, List<Integer>> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.computeIfAbsent(sentences.id(i), id -> new ArrayList<>()).add(i);
        }
        return places;
    }
}
