package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.article.Node;
import org.junit.jupiter.api.Test;

/** What breaks a law is shown without what has nothing to do with it. */
class SmallestPairTest {

    @Test
    void onlyWhatBreaksTheLawIsLeft() {
        GeneratedArticles generated = new GeneratedArticles(20261130L, 4);
        Node older = generated.article("2024-01-01");
        Node newer = generated.edited(older, "2025-01-01");
        assertThat(older.words()).contains("share");
        assertThatThrownBy(
                        () ->
                                SmallestPair.holds(
                                        "pair 1",
                                        older,
                                        newer,
                                        (o, n) -> assertThat(o.words()).doesNotContain("share")))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("pair 1; the smallest like it is\n")
                .satisfies(
                        error ->
                                assertThat(error.getMessage().lines())
                                        .hasSizeLessThan(20)
                                        .anyMatch(line -> line.contains("share")));
    }
}
