package dev.noticeboard.source.markdown;

import dev.noticeboard.source.text.GivenUpException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs what may go deep in a thread of its own, with a stack of a known size, and ends the run
 * where it takes far too long.
 */
final class ReadingThread {

    /** Far more than the deepest text needs that the limits let through. */
    private static final long STACK_BYTES = 64L << 20;

    private final Duration most;

    ReadingThread(Duration most) {
        this.most = most;
    }

    /** What was done failed; the cause says how. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1L;

        Failed(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Runs a task to its end.
     *
     * @param file the file that it reads
     * @param stop makes the task fail soon, where it takes too long
     * @throws Failed if it fails, or goes too deep
     * @throws GivenUpException if it takes too long
     */
    <T> T run(String file, Supplier<T> task, Runnable stop) throws Failed {
        FutureTask<T> future = new FutureTask<>(task::get);
        Thread thread = new Thread(null, future, "noticeboard-reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop.run();
            throw new GivenUpException(
                    file
                            + " takes longer to read than "
                            + most.toSeconds()
                            + " seconds; divide it, or use a faster machine",
                    e);
        } catch (InterruptedException e) {
            stop.run();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a text was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw (OutOfMemoryError) e.getCause();
            }
            throw new Failed(e.getCause());
        }
    }
}
