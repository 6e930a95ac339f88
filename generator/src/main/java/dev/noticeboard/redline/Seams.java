package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where blocks of the older text begin in a block of the newer one.
 *
 * @param beginning how it begins
 * @param joins the indexes of the runs before which one begins, in order
 * @param markers the markers that stood before the words at its beginning and at each of those
 *     places in lists of the older text, and stand before no item now; no words where there were
 *     none
 */
public record Seams(Beginning beginning, List<Integer> joins, List<String> markers) {

    /** How a block of the newer text begins. */
    public enum Beginning {
        /** One of the older text begins there as well. */
        OWN,
        /** It was divided from the one before, at a space. */
        DIVIDED,
        /** It was divided from the one before where no space was, as between Japanese sentences. */
        DIVIDED_UNSPACED
    }

    /** For a block that was one block before. */
    static final Seams NONE = new Seams(Beginning.OWN, List.of());

    public Seams {
        joins = List.copyOf(joins);
        markers = List.copyOf(markers);
    }

    private Seams(Beginning beginning, List<Integer> joins) {
        this(beginning, joins, Collections.nCopies(1 + joins.size(), ""));
    }

    /** Whether no block of the older text begins where it begins. */
    public boolean continued() {
        return beginning != Beginning.OWN;
    }

    /** Whether it was divided from the one before where no space was. */
    public boolean isUnspaced() {
        return beginning == Beginning.DIVIDED_UNSPACED;
    }

    /** The same, with other markers. */
    Seams withMarkers(List<String> others) {
        return new Seams(beginning, joins, others);
    }

    /** The same in runs that were divided further. */
    Seams at(List<Integer> places) {
        return new Seams(beginning, places, markers);
    }

    /**
     * Runs of several passages that were compared as one text, divided as the newer text is.
     *
     * @param runs the runs, with a thing between two passages
     * @param shapes the shapes of the newer passages
     */
    static List<Part.Reworded> divided(List<Run> runs, List<Node> shapes) {
        Set<Integer> unspaced = unspaced(runs);
        List<Part.Reworded> texts = new ArrayList<>();
        List<Run> own = new ArrayList<>();
        List<Integer> joins = new ArrayList<>();
        Beginning beginning = Beginning.OWN;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!isSeam(run)) {
                boolean besideSeam = isBesideSeam(runs, i);
                if (!besideSeam || !isSpace(run) || !absorbed(run, own, joins)) {
                    own.add(besideSeam && (isSpace(run) || isBreak(run)) ? quiet(run) : run);
                }
            } else if (run.mark() == Mark.REMOVED) {
                joins.add(own.size());
            } else {
                Node shape = shapes.get(texts.size());
                texts.add(new Part.Reworded(shape, shape, own, new Seams(beginning, joins)));
                own = new ArrayList<>();
                joins = new ArrayList<>();
                beginning = beginning(run, unspaced.contains(i));
            }
        }
        Node shape = shapes.get(texts.size());
        texts.add(new Part.Reworded(shape, shape, own, new Seams(beginning, joins)));
        return texts;
    }

    private static Beginning beginning(Run seam, boolean unspaced) {
        if (seam.mark() != Mark.ADDED) {
            return Beginning.OWN;
        }
        return unspaced ? Beginning.DIVIDED_UNSPACED : Beginning.DIVIDED;
    }

    /**
     * The indexes of the runs at which the newer text is divided, and where no space parts what
     * stands on both sides in the older one, which would read back with a space in it.
     */
    private static Set<Integer> unspaced(List<Run> runs) {
        Set<Integer> unspaced = new HashSet<>();
        Set<Integer> divides = new HashSet<>();
        String before = " ";
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (isSeam(run)) {
                if (run.mark() == Mark.ADDED) {
                    divides.add(i);
                } else {
                    divides.clear();
                    before = " ";
                }
            } else if (run.older().isPresent()) {
                String words = words(run.older().get());
                if (!before.endsWith(" ") && !words.startsWith(" ")) {
                    unspaced.addAll(divides);
                }
                divides.clear();
                before = words;
            }
        }
        return unspaced;
    }

    /** Whether a seam stands beside a run, with nothing between them in the text of the run. */
    private static boolean isBesideSeam(List<Run> runs, int index) {
        Mark mark = runs.get(index).mark();
        int before = index - 1;
        while (before >= 0 && isOnlyInOther(runs.get(before), mark)) {
            before--;
        }
        int after = index + 1;
        while (after < runs.size() && isOnlyInOther(runs.get(after), mark)) {
            after++;
        }
        return (before >= 0 && isSeam(runs.get(before)))
                || (after < runs.size() && isSeam(runs.get(after)));
    }

    // Words that stay are shown as they are now, so that a space that they have got would stand
    // before what was taken out behind them.
    private static boolean isOnlyInOther(Run run, Mark mark) {
        return mark == Mark.REMOVED && run.mark() == Mark.ADDED && !isSeam(run);
    }

    static boolean isSeam(Run run) {
        return run.leaf().node().equals(RegroupedBlocks.SEAM);
    }

    static String words(Run.Leaf leaf) {
        return switch (leaf.node().kind()) {
            case LINE_BREAK -> " ";
            case TEXT -> leaf.text();
            default -> "*";
        };
    }

    /** Whether it is the space that one of the texts has where the other has a seam. */
    private static boolean isSpace(Run run) {
        return run.mark() != Mark.KEPT && run.leaf().text().equals(" ");
    }

    /**
     * Whether one of the texts has a line break where the other has a seam, which parts as well.
     */
    private static boolean isBreak(Run run) {
        return run.mark() != Mark.KEPT && run.leaf().node().kind() == NodeKind.LINE_BREAK;
    }

    private static Run quiet(Run run) {
        return new Run(run.older(), run.newer(), run.move(), Optional.of(Quiet.SPACING));
    }

    /** Gives a space to the words before it, since a seam parts them as well as a space does. */
    private static boolean absorbed(Run space, List<Run> runs, List<Integer> joins) {
        boolean older = space.mark() == Mark.REMOVED;
        int last = runs.size() - 1;
        while (last >= 0 && isOnlyInOther(runs.get(last), space.mark())) {
            last--;
        }
        boolean begins = older && !joins.isEmpty() && joins.get(joins.size() - 1) > last;
        if (last < 0 || begins) {
            return false;
        }
        Run words = runs.get(last);
        Optional<Run.Leaf> before = older ? words.older() : words.newer();
        if (before.isEmpty()
                || before.get().node().kind() != NodeKind.TEXT
                || !before.get().wraps().equals(space.leaf().wraps())) {
            return false;
        }
        Optional<Run.Leaf> longer =
                Optional.of(
                        new Run.Leaf(
                                RunningText.words(before.get().text() + " "),
                                before.get().wraps()));
        runs.set(
                last,
                new Run(
                        older ? longer : words.older(),
                        older ? words.newer() : longer,
                        words.move(),
                        words.unheard()));
        return true;
    }
}
