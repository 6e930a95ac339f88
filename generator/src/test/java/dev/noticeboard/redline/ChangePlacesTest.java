package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each change of a redline, one by one, is where it says that it is: in both texts. */
class ChangePlacesTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261130L);
    private static final int PAIRS = Integer.getInteger("noticeboard.pairs", 1_000);

    @Test
    void itsWordsStandInTheBlockThatItNames() {
        for (int i = 0; i < PAIRS; i++) {
            GeneratedArticles generated = new GeneratedArticles(SEED + i, 1 + i * 4 / PAIRS);
            Node older = generated.article("2024-01-01");
            Node newer =
                    i % 10 == 0
                            ? generated.article("2025-01-01")
                            : generated.edited(older, "2025-01-01");
            SmallestPair.holds(
                    "pair " + i + " of seed " + SEED, older, newer, ChangePlacesTest::holds);
        }
    }

    private static void holds(Node older, Node newer) {
        List<Block> was = blocks(Folded.of(older));
        List<Block> is = blocks(Folded.of(newer));
        for (Change change : Changes.of(Redline.of(older, newer))) {
            stands(change, change.older(), was);
            stands(change, change.newer(), is);
        }
    }

    private static void stands(Change change, Optional<Change.End> end, List<Block> blocks) {
        if (end.isPresent()) {
            int at = end.get().block();
            assertThat(at).as("%s", change).isBetween(0, blocks.size() - 1);
            String words = bare(end.get().words());
            // What moved away from among them is not said; the first of them stand in the block.
            String first = bare(end.get().words().strip().split("[\\s\\p{Z}]", 2)[0]);
            // A column is told of where it begins.
            int to = blocks.get(at).inTable() ? blocks.size() : at + 1;
            assertThat(blocks.subList(at, to))
                    .as("%s", change)
                    .anyMatch(
                            block ->
                                    block.words().contains(first)
                                            || words.startsWith(block.words()));
        }
    }

    private record Block(String words, boolean inTable) {}

    private static List<Block> blocks(Node article) {
        List<Block> blocks = new ArrayList<>();
        add(article, false, blocks);
        return blocks;
    }

    private static void add(Node node, boolean inTable, List<Block> blocks) {
        for (Node child : node.children()) {
            if (!child.kind().isInline()) {
                boolean table = inTable || child.kind() == NodeKind.TABLE;
                blocks.add(new Block(bare(child.words()), table));
                if (!child.kind().holdsRunningText()) {
                    add(child, table, blocks);
                }
            }
        }
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\p{Z}\u200B\uFFFC]+|\\[\\d+]", "");
    }
}
