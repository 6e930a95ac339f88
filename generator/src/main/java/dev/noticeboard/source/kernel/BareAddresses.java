package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes links of the addresses that stand bare in running text (GFM 0.29, section 6.9): what begins
 * with {@code www.}, {@code http://} or {@code https://}, and e-mail addresses.
 *
 * <p>Neither in code nor within a link, and not where the sign that makes it an address is written
 * as an escape. An address that runs on into emphasis or a value is left alone, for the link would
 * lead elsewhere.
 */
public final class BareAddresses {

    private final List<Inline> linked = new ArrayList<>();
    private final List<Inline.Text> run = new ArrayList<>();

    private BareAddresses() {}

    /** The same running text with links. */
    public static List<Inline> linked(List<Inline> content) {
        BareAddresses addresses = new BareAddresses();
        content.forEach(addresses::add);
        addresses.endRun(true);
        return addresses.linked;
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            run.add(text);
            return;
        }
        boolean ends =
                inline instanceof Inline.SoftBreak
                        || inline instanceof Inline.HardBreak
                        || inline instanceof Inline.FootnoteReference;
        endRun(ends);
        linked.add(within(inline));
    }

    private static Inline within(Inline inline) {
        boolean alone =
                inline instanceof Inline.Link
                        || inline instanceof Inline.Image
                        || (inline instanceof Inline.Element element && isLetterByLetter(element));
        return alone ? inline : inline.with(linked(inline.content()));
    }

    private static boolean isLetterByLetter(Inline.Element element) {
        return element.name().equals("kbd") || element.name().equals("samp");
    }

    /** Pieces of text that stand side by side are one text. */
    private void endRun(boolean ends) {
        int[] starts = new int[run.size()];
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = words.length();
            words.append(run.get(i).words());
        }
        String text = words.toString();
        int done = 0;
        for (Address address : Address.in(text)) {
            boolean cut = !ends && address.reach() == text.length();
            if (!cut && !isEscaped(starts, address)) {
                linked.addAll(pieces(starts, done, address.start()));
                List<Inline> content = pieces(starts, address.start(), address.end());
                Place place = content.get(0).place();
                linked.add(new Inline.Link(place, address.target(), "", content));
                done = address.end();
            }
        }
        linked.addAll(pieces(starts, done, text.length()));
        run.clear();
    }

    /**
     * Whether a sign that makes it an address was written as an escape, and so is meant as text.
     */
    private boolean isEscaped(int[] starts, Address address) {
        for (int i = piece(starts, address.signs());
                i < starts.length && starts[i] < address.signsEnd();
                i++) {
            if (run.get(i).escaped()) {
                return true;
            }
        }
        return false;
    }

    /** Which piece of the run holds the character at an index. */
    private static int piece(int[] starts, int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** What stands in the run between two indexes. */
    private List<Inline> pieces(int[] starts, int from, int to) {
        List<Inline> pieces = new ArrayList<>();
        for (int i = from < to ? piece(starts, from) : starts.length;
                i < starts.length && starts[i] < to;
                i++) {
            Inline.Text text = run.get(i);
            int first = Math.max(from - starts[i], 0);
            int last = Math.min(to - starts[i], text.words().length());
            int before = text.escaped() ? 0 : text.words().codePointCount(0, first);
            pieces.add(
                    new Inline.Text(
                            text.place().plus(before),
                            text.words().substring(first, last),
                            text.escaped()));
        }
        return pieces;
    }
}
