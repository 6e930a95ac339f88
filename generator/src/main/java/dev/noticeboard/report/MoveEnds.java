package dev.noticeboard.report;

import dev.noticeboard.redline.Mark;
import dev.noticeboard.redline.Part;
import dev.noticeboard.redline.Positions.Position;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.Run;
import dev.noticeboard.redline.SectionChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where what moved stands at the other end of its move, in words. */
final class MoveEnds {

    /** The longest heading that is named whole, in code points. */
    private static final int LONGEST = 100;

    private final Citations citations;
    private final Map<String, End> ends = new HashMap<>();
    private Section older = new Section(0, "");
    private Section newer = older;
    private int order;

    /** The section that is being read in one of the texts: its number, and its heading. */
    private record Section(int number, String heading) {}

    /**
     * One end.
     *
     * @param section the section that it stands in; of one that moved, the one before it
     * @param clause the number that it is cited by
     * @param order tells which of two ends stands further down
     * @param part the text that it stands in, for words that moved
     */
    private record End(Section section, Optional<String> clause, int order, Object part) {}

    private MoveEnds(Citations citations) {
        this.citations = citations;
    }

    static MoveEnds of(Redline redline, Citations citations) {
        MoveEnds all = new MoveEnds(citations);
        int number = 0;
        for (SectionChange section : redline.sections()) {
            section.move()
                    .ifPresent(
                            move ->
                                    all.put(
                                            "section " + move,
                                            section.mark(),
                                            Optional.empty(),
                                            section));
            Section read = new Section(++number, RedlineForm.heading(section).orElse(""));
            all.older = section.mark() == Mark.ADDED || section.isUnseen() ? all.older : read;
            all.newer = section.mark() == Mark.REMOVED || section.isUnseen() ? all.newer : read;
            section.parts().forEach(all::visit);
            if (section.mark() == Mark.ADDED) {
                section.rewording().forEach(all::visit);
            }
        }
        redline.footnotes().forEach(all::visit);
        return all;
    }

    private void put(String move, Mark mark, Optional<Position> at, Object part) {
        Optional<String> clause = at.flatMap(position -> citations.of(mark, position));
        Section section = mark == Mark.REMOVED ? older : newer;
        ends.putIfAbsent(move + mark, new End(section, clause, order++, part));
    }

    private void visit(Part part) {
        if (part instanceof Part.Whole whole) {
            visit(whole);
        } else if (part instanceof Part.Reworded text) {
            sentences(text.runs(), citations.at(text), text);
        } else {
            part.parts().forEach(this::visit);
        }
    }

    private void visit(Part.Whole whole) {
        whole.move()
                .ifPresent(
                        number ->
                                put(
                                        "block " + number,
                                        whole.mark(),
                                        Optional.of(citations.at(whole)),
                                        whole));
        if (whole.holdsMoves()) {
            List<Position> passages = citations.passages(whole);
            for (int i = 0; i < passages.size(); i++) {
                sentences(whole.passages().get(i), passages.get(i), whole);
            }
        }
        if (whole.mark() == Mark.ADDED) {
            whole.rewording().ifPresent(this::visit);
        }
    }

    private void sentences(List<Run> runs, Position at, Object text) {
        for (Run run : runs) {
            run.move()
                    .ifPresent(number -> put("words " + number, run.mark(), Optional.of(at), text));
        }
    }

    /** What became of a section that moved. */
    String section(SectionChange section) {
        boolean here = section.mark() == Mark.ADDED;
        Optional<End> end = other("section " + section.move().orElse(0), section.mark());
        String behind =
                end.map(
                                it ->
                                        it.section().heading().isEmpty()
                                                ? "the beginning"
                                                : "behind " + quoted(it.section().heading()))
                        .map(place -> (here ? ", from " : ", to ") + place)
                        .orElse("");
        return (here ? "section moved to here" : "section moved from here") + behind;
    }

    /** What became of a block that moved. */
    String block(Part.Whole block) {
        return moved("block " + block.move().orElse(0), block.mark());
    }

    /** What became of words that moved: said once where both ends are in one text. */
    List<String> words(List<Run> runs, Part text) {
        return Run.groups(runs).stream()
                .filter(group -> group.get(0).move().isPresent())
                .filter(group -> group.get(0).mark() == Mark.ADDED || !isWithin(group.get(0), text))
                .map(
                        group ->
                                quoted(words(group))
                                        + " "
                                        + moved(
                                                "words " + group.get(0).move().orElse(0),
                                                group.get(0).mark()))
                .toList();
    }

    private boolean isWithin(Run run, Part text) {
        return other("words " + run.move().orElse(0), run.mark())
                .filter(end -> end.part() == text)
                .isPresent();
    }

    private static String words(List<Run> group) {
        StringBuilder words = new StringBuilder();
        Run.nodes(group).forEach(node -> words.append(MarkedSpans.words(node)));
        return words.toString();
    }

    private static String quoted(String words) {
        return "'" + Inert.brief(words.strip(), LONGEST) + "'";
    }

    private Optional<End> other(String move, Mark mark) {
        return Optional.ofNullable(
                ends.get(move + (mark == Mark.ADDED ? Mark.REMOVED : Mark.ADDED)));
    }

    private String moved(String move, Mark mark) {
        boolean here = mark == Mark.ADDED;
        Optional<End> own = Optional.ofNullable(ends.get(move + mark));
        Optional<End> other = other(move, mark);
        String verb = here ? "moved to here" : "moved from here";
        if (own.isEmpty() || other.isEmpty()) {
            return verb;
        }
        return verb + (here ? " from " : " to ") + place(own.get(), other.get());
    }

    private static String place(End own, End other) {
        boolean sameSection = own.section().equals(other.section());
        boolean sameText = own.part() == other.part();
        String way = other.order() < own.order() ? "further up" : "further down";
        if (sameText || (sameSection && other.clause().equals(own.clause()))) {
            return way;
        }
        String clause = other.clause().orElse("");
        if (sameSection) {
            return clause.isEmpty() ? way : clause;
        }
        String heading = other.section().heading();
        String under = heading.isEmpty() ? "text without a heading" : "under " + quoted(heading);
        return clause.isEmpty() ? under : clause + " " + under;
    }
}
