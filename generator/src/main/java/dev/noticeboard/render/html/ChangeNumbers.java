package dev.noticeboard.render.html;

import dev.noticeboard.output.Html;
import dev.noticeboard.render.notice.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of the changes in a redline, each with links to its neighbours.
 *
 * <p>A number cannot stand within a link or a heading: what holds one writes its numbers behind it.
 * Its digits are no text of the page: they are drawn by the theme, which counts the changes.
 */
final class ChangeNumbers {

    /** The list of changed sections, to which the last change leads back. */
    static final String LIST = "nb-changed-sections";

    /** A word joiner: no line ends between a change and its number. */
    private static final String STAYS = "\u2060";

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;
    private final int total;
    private int number;
    private boolean goesOn;
    private boolean holds;
    private int held;
    private final List<Move> moves = new ArrayList<>();

    /**
     * One end of a move.
     *
     * @param id what the ids of both ends begin with
     * @param away whether it is where something moved away
     * @param words where it moved to, or from
     */
    private record Move(String id, boolean away, String words) {}

    /**
     * Writes the numbers.
     *
     * @param total how many changes there are
     */
    ChangeNumbers(Html out, InlineHtml inlines, Phrases phrases, int total) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
        this.total = total;
    }

    /**
     * Says whether the next number is one end of a move, and leads to the other as well.
     *
     * @param id what the ids of both ends begin with
     * @param away whether it is where something moved away
     * @param words where it moved to, or from
     */
    void endsMove(String id, boolean away, String words) {
        moves.add(new Move(id, away, words));
    }

    /** Says the same of what stands before, within a change whose number comes later. */
    void movedHere(String id, boolean away, String words) {
        endsMove(id, away, words);
        if (!holds) {
            movedTo();
        }
    }

    /**
     * Writes something in which no number may stand, what closes what is round it, and the numbers.
     *
     * @param silent whether something else says that the changes end
     */
    void after(Runnable content, Runnable closing, boolean silent) {
        holds = true;
        content.run();
        holds = false;
        closing.run();
        int due = held;
        held = 0;
        for (int i = 0; i < due; i++) {
            number(silent);
        }
    }

    /** Writes something in which no number may stand, and the numbers in a paragraph beside it. */
    void beside(Runnable content, boolean silent) {
        holds = true;
        content.run();
        holds = false;
        if (held > 0) {
            // No space may stand before it, at which the line of the heading could end.
            out.open("p", inlines.apparatus("change-beside"));
            after(() -> {}, () -> {}, silent);
            out.close("p");
        }
    }

    /** Writes something with which the change that it is of does not end. */
    void goingOn(Runnable content) {
        boolean outer = goesOn;
        goesOn = true;
        content.run();
        goesOn = outer;
    }

    /** Whether what is being written has no number, since its change goes on behind it. */
    boolean goesOn() {
        return goesOn;
    }

    /** The number of a change that ends here, with the way to its neighbours. */
    void number(boolean silent) {
        if (goesOn) {
            return;
        }
        if (holds) {
            held++;
            return;
        }
        number++;
        String own = Integer.toString(number);
        Map<String, String> places = Map.of("number", own, "total", Integer.toString(total));
        Map<String, String> attributes = new TreeMap<>(inlines.apparatus("change"));
        attributes.put("id", "c" + number);
        out.open("span", attributes).text(STAYS);
        if (!silent) {
            hidden(" " + phrases.words("change.end", places) + " ");
        }
        boolean last = number == total;
        link(
                last ? "#" + LIST : "#c" + (number + 1),
                "next",
                phrases.words(last ? "change.last" : "change.next", places));
        boolean first = number == 1;
        // Which one it is its number says; said again here, it weighs on a page of many changes.
        link(
                first ? "#" + LIST : "#c" + (number - 1),
                "previous",
                phrases.words(first ? "change.first" : "change.previous"));
        // Behind it as well: before a line that breaks, it would be drawn in the next one.
        out.text(STAYS).close("span");
        movedTo();
    }

    /** The ways to the other ends of moves. */
    private void movedTo() {
        for (Move move : moves) {
            Map<String, String> attributes = new TreeMap<>(inlines.apparatus("change-note"));
            attributes.put("id", move.id() + (move.away() ? "-from" : "-to"));
            out.open("span", attributes)
                    .text(" (")
                    .open("a", Map.of("href", "#" + move.id() + (move.away() ? "-to" : "-from")))
                    .text(move.words())
                    .close("a")
                    .text(") ")
                    .close("span");
        }
        moves.clear();
    }

    // The theme draws the number by counting: what is drawn small above the words would be read as
    // one of them, such as a day behind a month, where it is copied or read out.
    private void link(String target, String kind, String sentence) {
        out.open("a", Map.of("class", kind, "href", target));
        hidden(sentence);
        out.close("a");
    }

    private void hidden(String words) {
        out.open("span", Map.of("class", "vh")).text(words).close("span");
    }
}
