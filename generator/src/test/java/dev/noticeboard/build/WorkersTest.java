package dev.noticeboard.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000})
    void whatComesOutIsInTheOrderOfTheThings(int threads) {
        assertThat(new Workers(threads).map(THINGS, thing -> "made of " + thing))
                .isEqualTo(THINGS.stream().map(thing -> "made of " + thing).toList());
    }

    @Test
    void asManyThingsAreWorkedOnAtATimeAsThereAreThreads() {
        CountDownLatch begun = new CountDownLatch(3);
        // Each waits for the two others: fewer threads would wait for ever.
        assertThat(
                        new Workers(3)
                                .map(
                                        List.of(1, 2, 3),
                                        thing -> {
                                            begun.countDown();
                                            await(begun);
                                            return thing;
                                        }))
                .containsExactly(1, 2, 3);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void whatFailsFirstInTheirOrderIsThrownAsItWas(int threads) {
        assertThatThrownBy(
                        () ->
                                new Workers(threads)
                                        .map(
                                                THINGS,
                                                thing -> {
                                                    if (thing >= 7) {
                                                        throw new IllegalStateException(
                                                                "thing " + thing);
                                                    }
                                                    return thing;
                                                }))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("thing 7");
    }

    @Test
    void whatTheMachineFailsAtIsThrownAsItWas() {
        assertThatThrownBy(
                        () ->
                                new Workers(2)
                                        .map(
                                                THINGS,
                                                thing -> {
                                                    throw new StackOverflowError();
                                                }))
                .isExactlyInstanceOf(StackOverflowError.class);
    }

    @Test
    void nothingIsDoneByNobody() {
        assertThat(new Workers(4).map(List.of(), thing -> thing)).isEmpty();
        assertThatThrownBy(() -> new Workers(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
