package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Run;
import dev.noticeboard.redline.Together;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a redline adds to an article's HTML: {@code ins} and {@code del}, their spoken words, and
 * the number of each change with links to its neighbours.
 *
 * <p>An article in which nothing changed is written without any of it.
 */
public final class ChangeHtml {

    /** The list of changed sections, to which the last change leads back. */
    public static final String LIST = ChangeNumbers.LIST;

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;
    private final MarkHtml marks;
    private final RunHtml running;
    private final ChangeNumbers numbers;
    private final MovePlaces places;
    private final ChangePhrases words;
    private Within within = Within.NOTHING;

    /**
     * Writes the changes of a redline.
     *
     * @param olderPage the address of the page that the older version has
     * @param total how many changes there are
     * @param places where things moved
     */
    ChangeHtml(
            Html out,
            InlineHtml inlines,
            Phrases phrases,
            String olderPage,
            int total,
            MovePlaces places) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
        this.marks = new MarkHtml(out, inlines, phrases, olderPage);
        this.numbers = new ChangeNumbers(out, inlines, phrases, total);
        this.running = new RunHtml(out, inlines, phrases, marks, numbers, places);
        this.places = places;
        this.words = new ChangePhrases(phrases);
    }

    /** For a text in which nothing changed. */
    public static ChangeHtml none(Html out, InlineHtml inlines, Phrases phrases) {
        return new ChangeHtml(out, inlines, phrases, "", 0, MovePlaces.none(phrases));
    }

    /** The kinds of marks that were written. */
    Set<ShownMark> shown() {
        return marks.shown();
    }

    /** In which of the two texts stands what is being written. */
    Mark mark() {
        return within.mark();
    }

    /** The attributes of an element with some of an article's ids, where it stands in the newer. */
    Map<String, String> id(String id) {
        return mark() == Mark.REMOVED ? Map.of() : inlines.id(id);
    }

    /** The attributes that mark the element of a part that stands in one of the texts alone. */
    Map<String, String> attributes(Part part) {
        return begins(part) ? attributes(part.mark()) : Map.of();
    }

    /** The attributes that mark an element as taken out or put in. */
    static Map<String, String> attributes(Mark mark) {
        return switch (mark) {
            case KEPT -> Map.of();
            case ADDED -> Map.of("data-change", "added");
            case REMOVED -> Map.of("data-change", "removed");
        };
    }

    /** Whether a part is marked, and nothing round it is. */
    boolean begins(Part part) {
        return mark() == Mark.KEPT && part.mark() != Mark.KEPT;
    }

    /** Writes something within a part, which lends its mark to all that stands in it. */
    void within(Part part, Runnable content) {
        if (!begins(part)) {
            content.run();
            return;
        }
        OptionalInt number = ((Part.Whole) part).move();
        if (number.isPresent()) {
            int move = number.getAsInt();
            boolean away = part.mark() == Mark.REMOVED;
            numbers.endsMove("nb-move-" + move, away, places.ofBlock(move, away));
        }
        within(new Within(part.mark(), number.isPresent(), within.silent()), content);
    }

    private void within(Within other, Runnable content) {
        within = other;
        content.run();
        within = Within.NOTHING;
    }

    /**
     * Writes something within a section that stands in one of the texts alone: its page says so
     * once, at its start and end.
     */
    void withinSection(Mark section, boolean isMoved, Runnable content) {
        within(new Within(section, isMoved, true), content);
    }

    /** A section begins, in which nothing was said of its links yet. */
    void beginSection() {
        running.beginSection();
    }

    /** The running text of a node that is in no way changed inside. */
    void text(List<Node> content) {
        running.text(content, within);
    }

    /** Running text of a block that was put in or taken out, in which sentences moved. */
    void sentences(List<Run> runs) {
        running.sentences(runs, within);
    }

    /** Running text that was changed, or that was reworded in a section that moved. */
    void runs(List<Run> runs) {
        running.runs(runs, within);
    }

    /** Says that the block above looks different. */
    void reshaped() {
        out.text(words.reshaped());
    }

    /** Says what became of the line across the page above, which has no words to be marked. */
    void lineAbove(Part line) {
        boolean moved = ((Part.Whole) line).move().isPresent();
        ShownMark kind = MarkHtml.kind(line.mark(), moved);
        marks.show(kind);
        out.text(phrases.words("redline.mark-" + kind.word()));
    }

    /** Says that the list above has other markers. */
    void remarked(ItemMarkers first) {
        out.text(words.remarked(first));
    }

    /** Says what was done to the blocks below, whose words stood in other blocks. */
    void regrouped(String how) {
        out.text(words.regrouped(how));
    }

    /** Says that the line above became a heading, or is none any more. */
    void otherKind(Part.Reworded line) {
        out.text(words.otherKind(line));
    }

    /** Marks a place where a block of the older text ends, and that of the newer one goes on. */
    void joined() {
        // The end of a block parts words, which the newer text may not do here.
        out.open("del", Map.of("class", "seam"));
        seam("change.seam-joined");
        out.text(" ").close("del");
    }

    /** Marks a place where a block of the newer text begins, and that of the older one goes on. */
    void divided() {
        seam("change.seam-divided");
    }

    /**
     * Marks such a place where no space parts what stands on both sides in the older text: who
     * reads that one back takes the edges of elements there for none.
     */
    void dividedUnspaced() {
        out.open("ins", Map.of("class", "seam", "data-unspaced", ""));
        seam("change.seam-divided");
        out.close("ins");
    }

    /** Marks such a place between paragraphs that are shown as one, where no element ends. */
    void dividedInParagraph() {
        out.open("ins", Map.of("class", "seam"));
        seam("change.seam-divided");
        out.text(" ").close("ins");
        out.open("br", inlines.apparatus("seam"));
    }

    private void seam(String key) {
        marks.show(ShownMark.SEAM);
        out.open("span", inlines.apparatus("seam"));
        out.open("span", Map.of("aria-hidden", "true")).text("\u00b6").close("span");
        marks.hidden(phrases.words(key) + " ");
        out.close("span");
    }

    /** Says that what stands before looks different. */
    void reformatted() {
        marks.note(phrases.words("change.formatting"), "");
        number();
    }

    /** Says where a way to reach somebody led and leads. */
    void retargeted(Part.Changed way) {
        marks.note(
                words.target(way.older().attribute("target"), way.newer().attribute("target")), "");
    }

    /**
     * Writes something in which no link may stand, such as a link, then what closes what is round
     * it, then the numbers of the changes in it.
     */
    void numbersAfter(Runnable content, Runnable closing) {
        numbers.after(content, closing, within.silent());
    }

    /** Writes a heading, in which no link may stand, and the numbers of its changes beside it. */
    void numbersBeside(Runnable content) {
        numbers.beside(content, within.silent());
    }

    /**
     * Writes one of some neighbours; where its change goes on in the next, the number follows
     * there.
     */
    void oneOf(List<Part> neighbours, int index, Runnable content) {
        if (mark() == Mark.KEPT && Together.goesOn(neighbours, index)) {
            numbers.goingOn(content);
        } else {
            content.run();
        }
    }

    /** Whether what is being written has no number, since its change goes on behind it. */
    boolean goesOn() {
        return numbers.goesOn();
    }

    /** The number of a change that ends here, with the way to its neighbours. */
    void number() {
        numbers.number(within.silent());
    }
}
