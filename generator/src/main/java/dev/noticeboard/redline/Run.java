package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A stretch of running text.
 *
 * @param older how it stands in the older text; empty where it was put in
 * @param newer how it stands in the newer text; empty where it was taken out
 * @param move where it is one end of a sentence that moved: the number that it shares, within this
 *     redline, with the other end
 * @param unheard where it was put in or taken out and no word with it: what of
 */
public record Run(
        Optional<Leaf> older, Optional<Leaf> newer, OptionalInt move, Optional<Quiet> unheard) {

    /** What did not move, and is no quiet change. */
    public Run(Optional<Leaf> older, Optional<Leaf> newer) {
        this(older, newer, OptionalInt.empty(), Optional.empty());
    }

    /**
     * Words, or a thing that stands among them such as a line break, with the formatting round it.
     *
     * @param node a node without children
     * @param wraps what it stands in, the outermost first
     */
    public record Leaf(Node node, List<Wrap> wraps) {
        public Leaf {
            wraps = List.copyOf(wraps);
        }

        /** Its words; empty for a thing that has none. */
        public String text() {
            return node.text();
        }
    }

    /**
     * Formatting, a link or the like.
     *
     * @param shape the node, without what stands in it
     * @param number tells it from its neighbours of the same shape
     */
    public record Wrap(Node shape, int number) {}

    /** In which of the two texts it stands. */
    public Mark mark() {
        if (older.isEmpty()) {
            return Mark.ADDED;
        }
        return newer.isEmpty() ? Mark.REMOVED : Mark.KEPT;
    }

    /** How it stands in the newer text, or else in the older one. */
    public Leaf leaf() {
        return newer.or(() -> older).orElseThrow();
    }

    /** Whether it stands in both texts with the same words and other formatting or links. */
    public boolean isReformatted() {
        return mark() == Mark.KEPT && !shapes(older).equals(shapes(newer));
    }

    /** What kind of change it is where the words are as they were; empty where they are not. */
    public Optional<Quiet> quiet() {
        if (!isReformatted()) {
            return unheard;
        }
        return Optional.of(olderTarget().equals(newerTarget()) ? Quiet.FORMATTING : Quiet.LINKS);
    }

    /** Whether it is as it was. */
    public boolean isUntouched() {
        return mark() == Mark.KEPT && !isReformatted();
    }

    /** Where the link that it stands in led in the older text, if it stood in one. */
    public Optional<String> olderTarget() {
        return target(older);
    }

    /** Where the link that it stands in leads in the newer text, if it stands in one. */
    public Optional<String> newerTarget() {
        return target(newer);
    }

    private static Optional<String> target(Optional<Leaf> leaf) {
        return shapes(leaf).stream()
                .filter(shape -> shape.kind() == NodeKind.LINK)
                .map(link -> link.attribute("to"))
                .findFirst();
    }

    private static List<Node> shapes(Optional<Leaf> leaf) {
        return leaf.stream().flatMap(each -> each.wraps().stream()).map(Wrap::shape).toList();
    }

    /**
     * Runs as the changes that a person sees: neighbouring marked runs are one, but for the ends of
     * moves, and for words between them that only look different.
     */
    public static List<List<Run>> groups(List<Run> runs) {
        List<List<Run>> groups = new ArrayList<>();
        boolean[] wordsStay = wordsStay(runs);
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0 && goesOn(runs.get(i - 1), runs.get(i)) && wordsStay[i - 1] == wordsStay[i]) {
                groups.get(groups.size() - 1).add(runs.get(i));
            } else {
                groups.add(new ArrayList<>(List.of(runs.get(i))));
            }
        }
        return groups;
    }

    private static boolean goesOn(Run before, Run run) {
        return !run.isUntouched()
                && !before.isUntouched()
                && before.move().equals(run.move())
                && (before.mark() == run.mark() || run.move().isEmpty());
    }

    /** Which runs stand in a stretch with words in it of which only the formatting is another. */
    private static boolean[] wordsStay(List<Run> runs) {
        boolean[] stay = new boolean[runs.size()];
        int to;
        for (int from = 0; from < runs.size(); from = to) {
            to = from + 1;
            if (runs.get(from).looksDifferent()) {
                while (to < runs.size() && runs.get(to).looksDifferent()) {
                    to++;
                }
                boolean words = runs.subList(from, to).stream().anyMatch(Run::holdsWords);
                Arrays.fill(stay, from, to, words);
            }
        }
        return stay;
    }

    private boolean looksDifferent() {
        return isReformatted() && quiet().equals(Optional.of(Quiet.FORMATTING));
    }

    private boolean holdsWords() {
        return leaf().text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether one of the {@link #groups} is a change, and not a quiet one. */
    public static boolean isChange(List<Run> group) {
        return group.stream().anyMatch(run -> !run.isUntouched() && run.quiet().isEmpty());
    }

    /** What runs hold, as nodes: as it stands in the newer text, or else in the older one. */
    public static List<Node> nodes(List<Run> runs) {
        return Projection.inlines(runs.stream().map(Run::leaf).toList(), 0);
    }

    static Stream<Leaf> leaves(List<Run> runs, Side side) {
        return runs.stream()
                .flatMap(run -> (side == Side.OLDER ? run.older() : run.newer()).stream());
    }
}
