package dev.noticeboard.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A redline without some kinds of quiet changes: where only such a thing changed it reads, and
 * looks, as the newer text does. It gives the newer article back, and of the older one the words.
 */
final class Ignoring {

    private final Set<Quiet> kinds;

    private Ignoring(Set<Quiet> kinds) {
        this.kinds = kinds;
    }

    static Redline of(Redline redline, Set<Quiet> kinds) {
        Ignoring ignoring = new Ignoring(kinds);
        return new Redline(
                redline.olderHead(),
                redline.newerHead(),
                ignoring.part(redline.title()),
                redline.sections().stream().map(ignoring::section).toList(),
                ignoring.parts(redline.footnotes()));
    }

    private SectionChange section(SectionChange section) {
        List<Part> rewording = parts(section.rewording());
        boolean reworded = !rewording.stream().allMatch(Part::isUntouched);
        return new SectionChange(
                section.older(),
                section.newer(),
                section.move(),
                reworded ? rewording : List.of(),
                reworded && section.rewritten(),
                parts(section.parts()));
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream().map(this::part).toList();
    }

    private Part part(Part part) {
        if (part instanceof Part.Whole whole) {
            return new Part.Whole(
                    whole.mark(),
                    whole.node(),
                    whole.move(),
                    whole.rewording().map(this::part).filter(both -> !both.isUntouched()),
                    whole.passages());
        } else if (part instanceof Part.Changed changed) {
            boolean remarked = kinds.contains(Quiet.MARKERS) && changed.remarked().isPresent();
            return remarked ? withNewMarkers(changed) : changed.withParts(parts(changed.parts()));
        } else if (part instanceof Part.Regrouped regrouped) {
            return new Part.Regrouped(regrouped.older(), parts(regrouped.parts()));
        }
        return reworded((Part.Reworded) part);
    }

    /** A list as if it had had the markers of the newer text before. */
    private Part withNewMarkers(Part.Changed list) {
        List<Part> items = new ArrayList<>();
        for (Part item : list.parts()) {
            items.add(
                    item instanceof Part.Changed both
                            ? new Part.Changed(both.newer(), both.newer(), parts(both.parts()))
                            : part(item));
        }
        return new Part.Changed(list.newer(), list.newer(), items);
    }

    private Part reworded(Part.Reworded text) {
        Deque<Integer> joins = new ArrayDeque<>(text.seams().joins());
        List<Integer> kept = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i <= text.runs().size(); i++) {
            while (!joins.isEmpty() && joins.getFirst() == i) {
                joins.pop();
                kept.add(runs.size());
            }
            if (i < text.runs().size()) {
                run(text.runs().get(i)).ifPresent(runs::add);
            }
        }
        Part.Reworded left =
                new Part.Reworded(text.older(), text.newer(), runs, text.seams().at(kept));
        return left.isUntouched() && left.seams().equals(Seams.NONE)
                ? Part.Whole.of(
                        Mark.KEPT,
                        Projection.filled(text.newer(), Run.leaves(runs, Side.NEWER).toList()))
                : left;
    }

    /** The run as it is left; empty where nothing is. */
    private Optional<Run> run(Run run) {
        if (run.quiet().filter(kinds::contains).isEmpty()) {
            return Optional.of(run);
        }
        return run.newer().map(leaf -> new Run(Optional.of(leaf), Optional.of(leaf)));
    }
}
