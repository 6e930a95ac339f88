package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.output.Html;
import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.Run;
import dev.noticeboard.render.notice.Phrases;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Running text of a redline as HTML: its changes, each with a number behind its last word. */
final class RunHtml {

    private final Html out;
    private final InlineHtml inlines;
    private final Phrases phrases;
    private final MarkHtml marks;
    private final ChangeNumbers numbers;
    private final MovePlaces places;
    private final ChangePhrases words;
    private final Set<String> saidInSection = new HashSet<>();

    RunHtml(
            Html out,
            InlineHtml inlines,
            Phrases phrases,
            MarkHtml marks,
            ChangeNumbers numbers,
            MovePlaces places) {
        this.out = out;
        this.inlines = inlines;
        this.phrases = phrases;
        this.marks = marks;
        this.numbers = numbers;
        this.places = places;
        this.words = new ChangePhrases(phrases);
    }

    /** A section begins, in which nothing was said yet. */
    void beginSection() {
        saidInSection.clear();
    }

    /** The running text of a node that is in no way changed inside. */
    void text(List<Node> content, Within within) {
        if (within.mark() == Mark.KEPT) {
            inlines.write(content);
        } else if (!content.isEmpty()) {
            marks.marked(within.mark(), content, within, () -> {});
        }
    }

    /** Running text of a block that was put in or taken out, in which sentences moved. */
    void sentences(List<Run> runs, Within within) {
        for (List<Run> group : Run.groups(runs)) {
            OptionalInt move = group.get(0).move();
            marks.marked(within.mark(), Run.nodes(group), within.moved(move.isPresent()), () -> {});
            move.ifPresent(number -> sentenceMoved(number, within.mark() == Mark.REMOVED));
        }
    }

    private void sentenceMoved(int move, boolean away) {
        numbers.movedHere(sentence(move), away, places.ofSentence(move, away));
    }

    private static String sentence(int move) {
        return "nb-sentence-" + move;
    }

    /** Running text that was changed, or that was reworded in a section that moved. */
    void runs(List<Run> runs, Within within) {
        if (within.mark() != Mark.KEPT) {
            reworded(runs, within);
            return;
        }
        for (List<Run> group : Run.groups(runs)) {
            if (group.get(0).isUntouched()) {
                inlines.write(Run.nodes(group));
            } else {
                group(group, within);
            }
        }
    }

    /** Running text at one end of a move, with what the other end has not got marked in it. */
    private void reworded(List<Run> runs, Within within) {
        if (runs.isEmpty()) {
            return;
        }
        Mark mark = within.mark();
        String element = mark == Mark.ADDED ? "ins" : "del";
        out.open(element, Map.of("class", "moved"));
        marks.show(MarkHtml.kind(mark, true));
        for (List<Run> alike : alike(runs)) {
            Run first = alike.get(0);
            if (first.isReformatted()) {
                run(alike, within, false);
                note(first, alike, false);
            } else if (first.isUntouched() || first.move().isPresent() || isQuiet(first)) {
                marks.content(mark, Run.nodes(alike));
            } else {
                framed(mark, Run.nodes(alike));
            }
        }
        out.close(element);
    }

    /** Words in a frame, and beside it the spaces round them, in which a line may end. */
    private void framed(Mark mark, List<Node> content) {
        Ending ending = Ending.of(content);
        if (ending.words().isEmpty()) {
            frame(mark, content);
            return;
        }
        List<Node> words = new ArrayList<>(ending.words());
        Node first = words.get(0);
        if (first.kind() == NodeKind.TEXT && first.text().startsWith(" ")) {
            marks.content(mark, List.of(first.withText(" ")));
            words.set(0, first.withText(first.text().substring(1)));
        }
        frame(mark, words);
        marks.content(mark, ending.space());
    }

    private void frame(Mark mark, List<Node> content) {
        marks.show(ShownMark.REWORDED);
        out.open("mark", Map.of("class", "reworded"));
        String key = mark == Mark.ADDED ? "change.inserted" : "change.deleted";
        marks.hidden(phrases.words(key) + " ");
        marks.content(mark, content);
        marks.hidden(" " + phrases.words("change.end-reworded") + " ");
        out.close("mark");
    }

    private static boolean isQuiet(Run run) {
        return run.quiet().isPresent();
    }

    private void group(List<Run> group, Within within) {
        OptionalInt move = group.get(0).move();
        if (move.isPresent()) {
            int number = move.getAsInt();
            boolean away = group.get(0).mark() == Mark.REMOVED;
            numbers.endsMove(sentence(number), away, places.ofSentence(number, away));
        }
        Within inside = within.moved(move.isPresent());
        List<List<Run>> pieces = alike(group);
        int numbered = lastChange(pieces);
        Optional<Run> noted = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            List<Run> piece = pieces.get(i);
            run(piece, inside, i == numbered);
            if (piece.get(0).isReformatted()) {
                noted = Optional.of(piece.get(0));
            }
            boolean goesOn = i + 1 < pieces.size() && isOfLink(noted, pieces.get(i + 1));
            if (!goesOn) {
                boolean wordFollows = i + 1 < pieces.size() && isWord(pieces.get(i + 1));
                noted.ifPresent(it -> note(it, piece, wordFollows));
                noted = Optional.empty();
            }
        }
    }

    /** Whether a piece begins with a word. */
    private static boolean isWord(List<Run> piece) {
        String words = piece.get(0).leaf().text();
        return !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
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

    private void run(List<Run> runs, Within within, boolean numbered) {
        List<Node> content = Run.nodes(runs);
        Optional<Quiet> quiet = runs.get(0).quiet();
        if (runs.get(0).mark() == Mark.KEPT) {
            String kind = quiet.orElseThrow().word();
            marks.show(ShownMark.FORMATTING);
            out.open("span", Map.of("class", "reformatted", "data-quiet", kind));
            inlines.write(content);
            out.close("span");
        } else if (quiet.isPresent()) {
            // That a heading has another number is said above the text, and plain to see.
            if (quiet.get() != Quiet.NUMBERS) {
                marks.show(ShownMark.QUIET);
            }
            String element = runs.get(0).mark() == Mark.ADDED ? "ins" : "del";
            out.open(element, Map.of("data-quiet", quiet.get().word()));
            marks.content(runs.get(0).mark(), content);
            out.close(element);
        } else if (numbered) {
            numbered(runs.get(0).mark(), content, within);
        } else {
            marks.marked(runs.get(0).mark(), content, within, () -> {});
        }
    }

    /** What ends a change, with its number behind the last word. */
    private void numbered(Mark which, List<Node> content, Within within) {
        Ending ending = Ending.of(content);
        if (within.moved() || ending.space().isEmpty()) {
            marks.marked(which, content, within, () -> {});
            numbers.number(within.silent());
        } else {
            marks.marked(
                    which,
                    ending.words(),
                    within,
                    () -> {
                        numbers.number(within.silent());
                        marks.content(which, ending.space());
                    });
        }
    }

    /** What there is to say of words that look different, behind the last piece of their link. */
    private void note(Run run, List<Run> last, boolean wordFollows) {
        boolean endsInSpace = !Ending.of(Run.nodes(last)).space().isEmpty();
        String space = endsInSpace || wordFollows ? " " : "";
        words.of(run).ifPresent(note -> note(run.quiet().orElseThrow(), note, space));
    }

    // That the formatting changed, the mark shows and the key says; where a link led it does not,
    // and a table of contents in which no entry is a link any more would say the same of each.
    private void note(Quiet quiet, String sentence, String space) {
        if (quiet == Quiet.FORMATTING || !saidInSection.add(sentence)) {
            marks.hidden(" (" + sentence + ")" + space);
        } else {
            marks.note(sentence, space);
        }
    }
}
