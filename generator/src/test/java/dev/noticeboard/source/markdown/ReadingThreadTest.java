package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.source.text.GivenUpException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ReadingThreadTest {

    @Test
    void whatTakesTooLongIsToldToStop() {
        CountDownLatch stopped = new CountDownLatch(1);
        assertThatThrownBy(
                        () ->
                                new ReadingThread(Duration.ofMillis(1))
                                        .run(
                                                "notices/privacy/2024-03-01/notice.md",
                                                () -> waitFor(stopped),
                                                stopped::countDown))
                .isInstanceOf(GivenUpException.class)
                .hasMessage(
                        "notices/privacy/2024-03-01/notice.md takes longer to read than 0 seconds;"
                                + " divide it, or use a faster machine");
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void whatEndsInTimeIsWhatItMade() throws ReadingThread.Failed {
        String made =
                new ReadingThread(Duration.ofMinutes(1)).run("notice.md", () -> "text", () -> {});
        assertThat(made).isEqualTo("text");
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts a reading", e);
        }
    }
}
