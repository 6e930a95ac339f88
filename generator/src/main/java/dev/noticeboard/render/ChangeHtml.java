package dev.noticeboard.render;

import dev.noticeboard.article.Node;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.ItemMarkers;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a redline adds to an article's HTML: {@code ins} and {@code del}, their spoken words, and
 * the number of each change with links to its neighbours.
 *
 * <p>An article in which nothing changed is written without any of it.
 */
final class ChangeHtml {

    /** The list of changed sections, to which the last change leads back. */
    static final String LIST = ChangeNumbers.LIST;

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;
    private final String olderPage;
    private final ChangeNumbers numbers;
    private final MovePlaces places;
    private final ChangeWords words;
    private final Set<ShownMark> shown = EnumSet.noneOf(ShownMark.class);
    private Mark mark = Mark.KEPT;
    private boolean moved;
    private boolean silent;

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
        this.olderPage = olderPage;
        this.numbers = new ChangeNumbers(out, inlines, phrases, total);
        this.places = places;
        this.words = new ChangeWords(phrases);
    }

    /** For a text in which nothing changed. */
    static ChangeHtml none(Html out, InlineHtml inlines, Phrases phrases) {
        return new ChangeHtml(out, inlines, phrases, "", 0, MovePlaces.none(phrases));
    }

    /** The kinds of marks that were written. */
    Set<ShownMark> shown() {
        return shown;
    }

    /** In which of the two texts stands what is being written. */
    Mark mark() {
        return mark;
    }

    /** The attributes of an element with some of an article's ids, where it stands in the newer. */
    Map<String, String> id(String id) {
        return mark == Mark.REMOVED ? Map.of() : inlines.id(id);
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
        return mark == Mark.KEPT && part.mark() != Mark.KEPT;
    }

    /** Writes something within a part, which lends its mark to all that stands in it. */
    void within(Part part, Runnable content) {
        if (!begins(part)) {
            content.run();
            return;
        }
        OptionalInt number = ((Part.Whole) part).move();
        moved = number.isPresent();
        if (moved) {
            int move = number.getAsInt();
            boolean away = part.mark() == Mark.REMOVED;
            numbers.endsMove("nb-move-" + move, away, places.ofBlock(move, away));
        }
        within(part.mark(), content);
        moved = false;
    }

    private void within(Mark other, Runnable content) {
        mark = other;
        content.run();
        mark = Mark.KEPT;
    }

    /**
     * Writes something within a section that stands in one of the texts alone: its page says so
     * once, at its start and end.
     */
    void withinSection(Mark section, boolean isMoved, Runnable content) {
        silent = true;
        moved = isMoved;
        within(section, content);
        moved = false;
        silent = false;
    }

    /** The running text of a node that is in no way changed inside. */
    void text(List<Node> content) {
        if (mark == Mark.KEPT) {
            inlines.write(content);
        } else if (!content.isEmpty()) {
            marked(mark, content, () -> {});
        }
    }

    /** Running text of a block that was put in or taken out, in which sentences moved. */
    void sentences(List<Run> runs) {
        for (List<Run> group : Run.groups(runs)) {
            moved = group.get(0).move().isPresent();
            marked(mark, Run.nodes(group), () -> {});
            group.get(0).move().ifPresent(this::sentenceMoved);
            moved = false;
        }
    }

    private void sentenceMoved(int move) {
        boolean away = mark == Mark.REMOVED;
        numbers.movedHere(sentence(move), away, places.ofSentence(move, away));
    }

    private static String sentence(int move) {
        return "nb-sentence-" + move;
    }

    /** Running text that was changed, or that was reworded in a section that moved. */
    void runs(List<Run> runs) {
        if (mark != Mark.KEPT) {
            reworded(runs);
            return;
        }
        for (List<Run> group : Run.groups(runs)) {
            if (group.get(0).isUntouched()) {
                inlines.write(Run.nodes(group));
            } else {
                group(group);
            }
        }
    }

    /** Running text at one end of a move, with what the other end has not got marked in it. */
    private void reworded(List<Run> runs) {
        if (runs.isEmpty()) {
            return;
        }
        String element = mark == Mark.ADDED ? "ins" : "del";
        out.open(element, Map.of("class", "moved"));
        shown.add(mark == Mark.ADDED ? ShownMark.MOVED_HERE : ShownMark.MOVED_AWAY);
        for (List<Run> alike : alike(runs)) {
            Run first = alike.get(0);
            if (first.isReformatted()) {
                run(alike, false);
                note(first, alike);
            } else if (first.isUntouched() || first.move().isPresent() || isQuiet(first)) {
                content(mark, Run.nodes(alike));
            } else {
                shown.add(ShownMark.REWORDED);
                out.open("mark", Map.of("class", "reworded"));
                String key = mark == Mark.ADDED ? "change.inserted" : "change.deleted";
                hidden(phrases.words(key) + " ");
                content(mark, Run.nodes(alike));
                hidden(" " + phrases.words("change.end-reworded") + " ");
                out.close("mark");
            }
        }
        out.close(element);
    }

    private static boolean isQuiet(Run run) {
        return run.quiet().isPresent();
    }

    private void group(List<Run> group) {
        OptionalInt move = group.get(0).move();
        moved = move.isPresent();
        if (moved) {
            int number = move.getAsInt();
            boolean away = group.get(0).mark() == Mark.REMOVED;
            numbers.endsMove(sentence(number), away, places.ofSentence(number, away));
        }
        List<List<Run>> pieces = alike(group);
        int numbered = lastChange(pieces);
        Optional<Run> noted = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            List<Run> piece = pieces.get(i);
            run(piece, i == numbered);
            if (piece.get(0).isReformatted()) {
                noted = Optional.of(piece.get(0));
            }
            boolean goesOn = i + 1 < pieces.size() && isOfLink(noted, pieces.get(i + 1));
            if (!goesOn) {
                noted.ifPresent(it -> note(it, piece));
                noted = Optional.empty();
            }
        }
        moved = false;
    }

    /** Whether a piece stands in the link that another has something to say of, as it was or is. */
    private static boolean isOfLink(Optional<Run> noted, List<Run> piece) {
        return noted.filter(it -> it.quiet().equals(Optional.of(Quiet.LINKS)))
                .filter(it -> piece.stream().allMatch(run -> isOfLink(it, run)))
                .isPresent();
    }

    private static boolean isOfLink(Run noted, Run run) {
        return switch (run.mark()) {
            case KEPT ->
                    noted.olderTarget().equals(run.olderTarget())
                            && noted.newerTarget().equals(run.newerTarget());
            case REMOVED ->
                    run.olderTarget().isPresent() && noted.olderTarget().equals(run.olderTarget());
            case ADDED ->
                    run.newerTarget().isPresent() && noted.newerTarget().equals(run.newerTarget());
        };
    }

    /** The last of the pieces of a group that is a change, and not a quiet one. */
    private static int lastChange(List<List<Run>> pieces) {
        int last = pieces.size() - 1;
        while (last >= 0 && !Run.isChange(pieces.get(last))) {
            last--;
        }
        return last;
    }

    /**
     * Runs with their neighbours of the same mark and, where they look different, the same note.
     */
    private List<List<Run>> alike(List<Run> runs) {
        List<List<Run>> alike = new ArrayList<>();
        for (Run run : runs) {
            List<Run> last = alike.isEmpty() ? List.of() : alike.get(alike.size() - 1);
            if (!last.isEmpty()
                    && last.get(0).mark() == run.mark()
                    && last.get(0).quiet().equals(run.quiet())
                    && words.of(last.get(0)).equals(words.of(run))) {
                last.add(run);
            } else {
                alike.add(new ArrayList<>(List.of(run)));
            }
        }
        return alike;
    }

    private void run(List<Run> runs, boolean numbered) {
        List<Node> content = Run.nodes(runs);
        Optional<Quiet> quiet = runs.get(0).quiet();
        if (runs.get(0).mark() == Mark.KEPT) {
            String kind = quiet.orElseThrow().word();
            shown.add(ShownMark.FORMATTING);
            out.open("span", Map.of("class", "reformatted", "data-quiet", kind));
            inlines.write(content);
            out.close("span");
        } else if (quiet.isPresent()) {
            // That a heading has another number is said above the text, and plain to see.
            if (quiet.get() != Quiet.NUMBERS) {
                shown.add(ShownMark.QUIET);
            }
            String element = runs.get(0).mark() == Mark.ADDED ? "ins" : "del";
            out.open(element, Map.of("data-quiet", quiet.get().word()));
            content(runs.get(0).mark(), content);
            out.close(element);
        } else if (numbered) {
            numbered(runs.get(0).mark(), content);
        } else {
            marked(runs.get(0).mark(), content, () -> {});
        }
    }

    /** What ends a change, with its number behind the last word. */
    private void numbered(Mark which, List<Node> content) {
        Ending ending = Ending.of(content);
        if (moved || ending.space().isEmpty()) {
            marked(which, content, () -> {});
            number();
        } else {
            marked(
                    which,
                    ending.words(),
                    () -> {
                        number();
                        content(which, ending.space());
                    });
        }
    }

    private void marked(Mark which, List<Node> content, Runnable end) {
        String element = which == Mark.ADDED ? "ins" : "del";
        shown.add(kind(which));
        out.open(element, moved ? Map.of("class", "moved") : Map.of());
        if (!silent) {
            spoken(which);
        }
        content(which, content);
        end.run();
        out.close(element);
    }

    private ShownMark kind(Mark which) {
        if (moved) {
            return which == Mark.ADDED ? ShownMark.MOVED_HERE : ShownMark.MOVED_AWAY;
        }
        return which == Mark.ADDED ? ShownMark.INSERTED : ShownMark.DELETED;
    }

    private void content(Mark which, List<Node> content) {
        if (which == Mark.REMOVED) {
            inlines.writeOlder(content, olderPage);
        } else {
            inlines.write(content);
        }
    }

    private void spoken(Mark which) {
        String key = which == Mark.ADDED ? "change.inserted" : "change.deleted";
        hidden(phrases.words(moved ? key + "-moved" : key) + " ");
    }

    /** Words that are heard and not seen. */
    private void hidden(String said) {
        out.open("span", inlines.apparatus("vh")).text(said).close("span");
    }

    /** Says that the block above looks different. */
    void reshaped() {
        out.text(words.reshaped());
    }

    /** Says what became of the line across the page above, which has no words to be marked. */
    void lineAbove(Part line) {
        moved = ((Part.Whole) line).move().isPresent();
        shown.add(kind(line.mark()));
        out.text(phrases.words("redline.mark-" + kind(line.mark()).word()));
        moved = false;
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

    /** Marks such a place where no space parts what stands on both sides in the older text. */
    void dividedUnspaced() {
        out.open("ins", Map.of("class", "seam"));
        seam("change.seam-divided");
        out.text(" ").close("ins");
        out.open("br", inlines.apparatus("seam"));
    }

    /** Marks a place where a block of the newer text begins, and that of the older one goes on. */
    void divided() {
        seam("change.seam-divided");
    }

    private void seam(String key) {
        shown.add(ShownMark.SEAM);
        out.open("span", inlines.apparatus("seam"));
        out.open("span", Map.of("aria-hidden", "true")).text("\u00b6").close("span");
        hidden(phrases.words(key) + " ");
        out.close("span");
    }

    /** Says that what stands before looks different. */
    void reformatted() {
        note(phrases.words("change.formatting"), "");
        number();
    }

    /** Says where a way to reach somebody led and leads. */
    void retargeted(Part.Changed way) {
        note(words.target(way.older().attribute("target"), way.newer().attribute("target")), "");
    }

    /** What there is to say of words that look different, behind the last piece of their link. */
    private void note(Run run, List<Run> last) {
        String space = Ending.of(Run.nodes(last)).space().isEmpty() ? "" : " ";
        words.of(run).ifPresent(note -> note(run.quiet().orElseThrow(), note, space));
    }

    // That the formatting changed, the mark shows and the key says; where a link led it does not.
    private void note(Quiet quiet, String sentence, String space) {
        if (quiet == Quiet.FORMATTING) {
            hidden(" (" + sentence + ")");
        } else {
            note(sentence, space);
        }
    }

    /** A note in words on what looks different, and the space between it and what comes next. */
    private void note(String sentence, String space) {
        out.open("span", inlines.apparatus("change-note"))
                .text(" (" + sentence + ")" + space)
                .close("span");
    }

    /**
     * Writes something in which no link may stand, such as a link, then what closes what is round
     * it, then the numbers of the changes in it.
     */
    void numbersAfter(Runnable content, Runnable closing) {
        numbers.after(content, closing, silent);
    }

    /** Writes a heading, in which no link may stand, and the numbers of its changes beside it. */
    void numbersBeside(Runnable content) {
        numbers.beside(content, silent);
    }

    /** The number of a change that ends here, with the way to its neighbours. */
    void number() {
        numbers.number(silent);
    }
}
