package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RareWordsTest {

    private static final int COMMON = 1;

    @Test
    void thePiecesThatShareMostRareWordsComeFirstOfEqualsTheFirst() {
        int[][] pieces = {{2}, {2, 3}, {3, 4}, {2, 3, 4}};
        RareWords rare = RareWords.of(0, pieces.length, i -> pieces[i]);
        assertThat(rare.sharedBy(new int[] {2, 3, 4})).isEqualTo(List.of(3, 1, 2, 0));
    }

    @Test
    void aWordCountsAsOftenAsItIsAskedFor() {
        int[][] pieces = {{2}, {3, 3, 3}};
        RareWords rare = RareWords.of(0, pieces.length, i -> pieces[i]);
        assertThat(rare.sharedBy(new int[] {2, 3})).isEqualTo(List.of(0, 1));
        assertThat(rare.sharedBy(new int[] {2, 3, 3})).isEqualTo(List.of(1, 0));
    }

    @Test
    void aWordThatStandsInManyPiecesSaysNothing() {
        RareWords rare =
                RareWords.of(IntStream.range(0, 9).toArray(), i -> new int[] {COMMON, i + 2});
        assertThat(rare.sharedBy(new int[] {COMMON, 4})).isEqualTo(List.of(2));
        RareWords fewer = RareWords.of(1, 9, i -> new int[] {COMMON});
        assertThat(fewer.sharedBy(new int[] {COMMON})).isEqualTo(List.of(1, 2, 3, 4));
    }
}
