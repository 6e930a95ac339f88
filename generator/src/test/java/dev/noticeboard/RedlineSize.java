package dev.noticeboard;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * How many elements a redline's page has for its words.
 *
 * @param elements the elements of the whole page
 * @param words the words of the notice on it, of both texts: runs of letters, digits and low lines,
 *     or each character of a script without spaces
 */
record RedlineSize(long elements, long words) {

    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]"
                            + "|[\\p{L}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

    static RedlineSize of(Document page) {
        int elements = page.getAllElements().size() - 1;
        Document copy = page.clone();
        copy.select("[data-nb]").remove();
        // What was struck stands right before what was put in.
        copy.select("ins").before(" ");
        String text = copy.select("article").text();
        return new RedlineSize(elements, WORD.matcher(text).results().count());
    }

    /** Elements for each 1,000 words. */
    double density() {
        return 1000.0 * elements / words;
    }
}
