package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedNumbersTest {

    @Test
    void aNumberIsSharedAsOftenAsBothListsHoldIt() {
        assertThat(SortedNumbers.shared(new int[] {1, 1, 2, 5}, new int[] {1, 1, 1, 5, 6}))
                .isEqualTo(3);
    }

    @Test
    void fewAndManyShareWhatIsFoundOneByOne() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int[] few = sorted(random, random.nextInt(12), 40);
            int[] many = sorted(random, random.nextInt(400), 40);
            assertThat(SortedNumbers.shared(few, many)).isEqualTo(oneByOne(few, many));
            assertThat(SortedNumbers.shared(many, few)).isEqualTo(oneByOne(few, many));
        }
    }

    private static int[] sorted(Random random, int size, int most) {
        return random.ints(size, 0, most).sorted().toArray();
    }

    private static int oneByOne(int[] some, int[] others) {
        List<Integer> left = new ArrayList<>(Arrays.stream(others).boxed().toList());
        return (int) Arrays.stream(some).filter(number -> left.remove((Integer) number)).count();
    }
}
