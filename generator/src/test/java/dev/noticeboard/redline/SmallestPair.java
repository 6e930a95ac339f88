package dev.noticeboard.redline;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Two articles for which a law does not hold, made as small as they can be: nothing can be taken
 * out of either, or of both, without the law holding again.
 */
public record SmallestPair(Node older, Node newer) {

    /** What an article has one of, or what holds its place in a table. */
    private static final Set<NodeKind> NEEDED =
            Set.of(
                    NodeKind.ARTICLE,
                    NodeKind.TITLE,
                    NodeKind.HEADING,
                    NodeKind.HEAD_ROW,
                    NodeKind.CELL,
                    NodeKind.TERM,
                    NodeKind.ROLE,
                    NodeKind.LABEL,
                    NodeKind.LINE);

    /**
     * Tries a law; where it does not hold, says so of the smallest pair like this one.
     *
     * @param pair what to call the pair
     */
    public static void holds(String pair, Node older, Node newer, BiConsumer<Node, Node> law) {
        if (broken(law, older, newer).isEmpty()) {
            return;
        }
        SmallestPair smallest =
                new SmallestPair(older, newer).reduced((o, n) -> broken(law, o, n).isPresent());
        throw new AssertionError(
                pair + "; the smallest like it is\n" + smallest,
                broken(law, smallest.older(), smallest.newer()).orElseThrow());
    }

    private static Optional<AssertionError> broken(
            BiConsumer<Node, Node> law, Node older, Node newer) {
        try {
            law.accept(older, newer);
            return Optional.empty();
        } catch (AssertionError broken) {
            return Optional.of(broken);
        }
    }

    SmallestPair reduced(BiPredicate<Node, Node> isBroken) {
        SmallestPair smallest = this;
        Optional<SmallestPair> next = Optional.of(this);
        while (next.isPresent()) {
            smallest = next.get();
            next =
                    smallest.smaller()
                            .filter(pair -> isBroken.test(pair.older(), pair.newer()))
                            .findFirst();
        }
        return smallest;
    }

    /** The same with one thing less in both, where they have it both, or in one of them. */
    private Stream<SmallestPair> smaller() {
        return Stream.of(
                        things(older)
                                .map(
                                        thing ->
                                                new SmallestPair(
                                                        without(older, thing),
                                                        without(newer, thing))),
                        things(older).map(thing -> new SmallestPair(without(older, thing), newer)),
                        things(newer).map(thing -> new SmallestPair(older, without(newer, thing))))
                .flatMap(pairs -> pairs);
    }

    /** The largest first. */
    private static Stream<Node> things(Node node) {
        return Stream.concat(
                node.children().stream().filter(child -> !NEEDED.contains(child.kind())),
                node.children().stream().flatMap(SmallestPair::things));
    }

    private static Node without(Node node, Node thing) {
        List<Node> children = new ArrayList<>(node.children());
        children.remove(thing);
        children.replaceAll(child -> without(child, thing));
        return node.withChildren(children);
    }

    @Override
    public String toString() {
        return CanonicalForm.of(older) + "\n" + CanonicalForm.of(newer);
    }
}
