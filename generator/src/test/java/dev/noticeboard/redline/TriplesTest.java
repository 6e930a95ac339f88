package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TriplesTest {

    @Test
    void whatStandsInARowIsContained() {
        Triples text = Triples.of(new int[] {1, 2, 3, 1, 2, 3, 4, 5});
        assertThat(text.contains(Triples.of(new int[] {1, 2, 3, 4}))).isTrue();
        assertThat(text.contains(Triples.of(new int[] {3, 4, 5}))).isTrue();
        assertThat(text.contains(Triples.of(new int[] {1, 2, 3, 1, 2, 3, 4, 5}))).isTrue();
    }

    @Test
    void theSameTriplesInAnotherOrderAreNot() {
        Triples text = Triples.of(new int[] {2, 3, 4, 5, 9, 1, 2, 3, 4, 8, 3, 4, 5});
        assertThat(text.contains(Triples.of(new int[] {1, 2, 3, 4, 5}))).isFalse();
        assertThat(text.contains(Triples.of(new int[] {3, 4, 5, 6}))).isFalse();
        assertThat(text.contains(Triples.of(new int[] {0, 2, 3, 4}))).isFalse();
    }

    @Test
    void isContainedWhereItIsFoundWordByWord() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            int[] text = random.ints(random.nextInt(60), 0, 3).toArray();
            int[] words = random.ints(3 + random.nextInt(5), 0, 3).toArray();
            boolean found =
                    Collections.indexOfSubList(
                                    Arrays.stream(text).boxed().toList(),
                                    Arrays.stream(words).boxed().toList())
                            >= 0;
            assertThat(Triples.of(text).contains(Triples.of(words))).isEqualTo(found);
        }
    }
}
