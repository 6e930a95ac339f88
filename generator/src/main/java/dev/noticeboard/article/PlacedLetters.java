package dev.noticeboard.article;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where each letter of a block's running text stands in the sources.
 *
 * <p>A letter is every character that is neither white space nor without width, since these are as
 * they were typed in the sources and folded where two articles are compared.
 */
public final class PlacedLetters {

    /** A stretch in one line of a source: the number of its first letter, and its place. */
    private record Stretch(int first, Place place) {}

    private final Place block;
    private final List<Stretch> stretches = new ArrayList<>();
    private final IntStream.Builder collected = IntStream.builder();
    private int count;
    private int[] offsets = {};

    private PlacedLetters(Place block) {
        this.block = block;
    }

    static PlacedLetters of(Place block, List<Inline> words) {
        PlacedLetters letters = new PlacedLetters(block);
        words.forEach(letters::add);
        letters.offsets = letters.collected.build().toArray();
        return letters;
    }

    /** Where a letter stands, from 0; behind the last one, the end of the text. */
    public Place at(int letter) {
        if (stretches.isEmpty() || letter < 0) {
            return block;
        }
        int found = Math.min(letter, count - 1);
        Stretch stretch = stretches.get(stretchOf(found));
        return stretch.place().plus(offsets[found] + Math.min(1, letter - found));
    }

    private int stretchOf(int letter) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).first() <= letter) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    static boolean isLetter(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && Character.getType(c) != Character.FORMAT
                && c != 0x85;
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            add(text.place(), text.words(), !text.escaped());
        } else if (inline instanceof Inline.Code code) {
            add(code.place(), code.text(), false);
        } else if (inline instanceof Inline.OpenFact open) {
            add(open.place(), open.question(), false);
        } else {
            inline.content().forEach(this::add);
        }
    }

    /** What was typed otherwise than it reads, such as a value or code, stands where it begins. */
    private void add(Place place, String words, boolean typed) {
        int[] characters = words.codePoints().toArray();
        int before = count;
        for (int i = 0; i < characters.length; i++) {
            if (isLetter(characters[i])) {
                collected.add(typed ? i : 0);
                count++;
            }
        }
        if (count > before) {
            stretches.add(new Stretch(before, place));
        }
    }
}
