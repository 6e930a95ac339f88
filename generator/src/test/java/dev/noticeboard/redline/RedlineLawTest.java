package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NotCanonicalException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Without what was put in, a redline is exactly the older article; without what was taken out, it
 * is exactly the newer one: both folded, since what nobody sees is no change.
 */
class RedlineLawTest {

    private static final long SEED = Long.getLong("noticeboard.seed", 20261124L);
    private static final int PAIRS = Integer.getInteger("noticeboard.pairs", 2_000);

    @Test
    void holdsForGeneratedPairsSmallestFirst() throws NotCanonicalException {
        System.out.println("RedlineLawTest: -Dnoticeboard.seed=" + SEED);
        for (int i = 0; i < PAIRS; i++) {
            GeneratedArticles generated = new GeneratedArticles(SEED + i, 1 + i * 4 / PAIRS);
            Node older = generated.article("2024-01-01");
            // One in ten is another text altogether.
            Node newer =
                    i % 10 == 0
                            ? generated.article("2025-01-01")
                            : generated.edited(older, "2025-01-01");
            SmallestPair.holds("pair " + i + " of seed " + SEED, older, newer, this::givesBothBack);
            assertThat(CanonicalForm.read(CanonicalForm.of(newer))).isEqualTo(newer);
        }
    }

    private void givesBothBack(Node older, Node newer) {
        Redline redline = Redline.of(older, newer);
        assertThat(CanonicalForm.of(redline.older())).isEqualTo(CanonicalForm.of(Folded.of(older)));
        assertThat(CanonicalForm.of(redline.newer())).isEqualTo(CanonicalForm.of(Folded.of(newer)));
    }

    @Test
    void foldedArticlesAreFoldedAlready() {
        for (int i = 0; i < 200; i++) {
            Node article = new GeneratedArticles(SEED + i, 4).article("2024-01-01");
            assertThat(Folded.of(Folded.of(article)))
                    .as("article %s of seed %s", i, SEED)
                    .isEqualTo(Folded.of(article));
        }
    }

    @Test
    void whatNobodySeesIsNoChange() {
        for (int i = 0; i < 200; i++) {
            GeneratedArticles generated = new GeneratedArticles(SEED + i, 3);
            Node article = generated.article("2024-01-01");
            assertThat(Redline.of(article, generated.typedOtherwise(article)).isUntouched())
                    .as("article %s of seed %s", i, SEED)
                    .isTrue();
        }
    }

    @Test
    void sameTextsHaveNoChange() {
        Node article = new GeneratedArticles(SEED, 4).article("2024-01-01");
        Redline redline = Redline.of(article, article);
        assertThat(redline.isUntouched()).isTrue();
        assertThat(redline.counts().changes()).isZero();
        assertThat(List.of(redline.counts().wordsIn(), redline.counts().wordsOut()))
                .containsOnly(0);
    }
}
