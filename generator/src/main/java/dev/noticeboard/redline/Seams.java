package dev.noticeboard.redline;

import dev.noticeboard.article.Kind;
import dev.noticeboard.article.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where blocks of the older text begin in a block of the newer one.
 *
 * @param continued whether none begins where it begins: it was divided from the one before
 * @param joins the indexes of the runs before which one begins, in order
 * @param markers the markers that stood before the words at its beginning and at each of those
 *     places in lists of the older text, and stand before no item now; no words where there were
 *     none
 */
public record Seams(boolean continued, List<Integer> joins, List<String> markers) {

    /** For a block that was one block before. */
    static final Seams NONE = new Seams(false, List.of());

    public Seams {
        joins = List.copyOf(joins);
        markers = List.copyOf(markers);
    }

    private Seams(boolean continued, List<Integer> joins) {
        this(continued, joins, Collections.nCopies(1 + joins.size(), ""));
    }

    /** The same, with other markers. */
    Seams withMarkers(List<String> others) {
        return new Seams(continued, joins, others);
    }

    /** The same in runs that were divided further. */
    Seams at(List<Integer> places) {
        return new Seams(continued, places, markers);
    }

    /**
     * Runs of several passages that were compared as one text, divided as the newer text is.
     *
     * @param runs the runs, with a thing between two passages
     * @param shapes the shapes of the newer passages
     */
    static List<Part.Reworded> divided(List<Run> runs, List<Node> shapes) {
        List<Part.Reworded> texts = new ArrayList<>();
        List<Run> own = new ArrayList<>();
        List<Integer> joins = new ArrayList<>();
        boolean continued = false;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (!isSeam(run)) {
                boolean besideSeam =
                        (i > 0 && isSeam(runs.get(i - 1)))
                                || (i + 1 < runs.size() && isSeam(runs.get(i + 1)));
                if (!besideSeam || !isSpace(run) || !absorbed(run, own)) {
                    own.add(run);
                }
            } else if (run.mark() == Mark.REMOVED) {
                joins.add(own.size());
            } else {
                Node shape = shapes.get(texts.size());
                texts.add(new Part.Reworded(shape, shape, own, new Seams(continued, joins)));
                own = new ArrayList<>();
                joins = new ArrayList<>();
                continued = run.mark() == Mark.ADDED;
            }
        }
        Node shape = shapes.get(texts.size());
        texts.add(new Part.Reworded(shape, shape, own, new Seams(continued, joins)));
        return texts;
    }

    /**
     * Whether the newer text is divided between words of the older one alone. What has no space in
     * it, as between sentences in Japanese, would read back with one.
     */
    static boolean areBetweenWords(List<Run> runs) {
        String before = " ";
        boolean divides = false;
        for (Run run : runs) {
            if (isSeam(run)) {
                divides |= run.mark() == Mark.ADDED;
                before = run.mark() == Mark.ADDED ? before : " ";
            } else if (run.older().isPresent()) {
                String words = words(run.older().get());
                if (divides && !before.endsWith(" ") && !words.startsWith(" ")) {
                    return false;
                }
                divides = false;
                before = words;
            }
        }
        return true;
    }

    private static boolean isSeam(Run run) {
        return run.leaf().node().equals(RegroupedBlocks.SEAM);
    }

    private static String words(Run.Leaf leaf) {
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

    /** Gives a space to the words before it, since a seam parts them as well as a space does. */
    private static boolean absorbed(Run space, List<Run> runs) {
        if (runs.isEmpty()) {
            return false;
        }
        int last = runs.size() - 1;
        Run words = runs.get(last);
        boolean older = space.mark() == Mark.REMOVED;
        Optional<Run.Leaf> before = older ? words.older() : words.newer();
        if (before.isEmpty()
                || before.get().node().kind() != Kind.TEXT
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
