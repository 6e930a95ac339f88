package dev.noticeboard.redline;

import dev.noticeboard.redline.RunningText.Token;
import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.nio.IntBuffer;
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

    private Sentences(List<Token> tokens, int[] keys, int[] starts, Map<IntBuffer, Integer> known) {
        this.starts = starts;
        int count = starts.length - 1;
        this.ids = new int[count];
        this.sizes = new int[count];
        this.words = new int[count][];
        for (int i = 0; i < count; i++) {
            int[] own = new int[starts[i + 1] - starts[i]];
            int size = 0;
            for (int token = starts[i]; token < starts[i + 1]; token++) {
                sizes[i] += tokens.get(token).words();
                if (tokens.get(token).words() > 0) {
                    own[size++] = keys[token];
                }
            }
            IntBuffer key = IntBuffer.wrap(keys, starts[i], own.length).slice();
            ids[i] = known.computeIfAbsent(key, it -> known.size());
            words[i] = Arrays.copyOf(own, size);
            Arrays.sort(words[i]);
        }
    }

    /**
     * The sentences of a text.
     *
     * @param keys the numbers of its words, equal in both texts that are compared for equal words
     * @param known the numbers of sentences, shared by both
     */
    static Sentences of(
            RunningText text,
            List<Token> tokens,
            int[] keys,
            WordBoundaries language,
            Map<IntBuffer, Integer> known) {
        return new Sentences(tokens, keys, starts(text, tokens, language), known);
    }

    /** The indexes of the first words of the sentences of a text, and behind them of none. */
    static int[] starts(RunningText text, List<Token> tokens, WordBoundaries language) {
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
            words += text.isSeam(token) ? 0 : token.words();
            ended = token.key().equals(";");
        }
        if (words < LEAST_WORDS && starts.size() > 1) {
            starts.remove(starts.size() - 1);
        }
        starts.add(tokens.size());
        return starts.stream().mapToInt(Integer::intValue).toArray();
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
