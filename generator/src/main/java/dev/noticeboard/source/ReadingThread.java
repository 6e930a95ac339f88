package dev.noticeboard.source;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs what may go deep or take long in a thread of its own, with a stack of a known size and a
 * time after which it is given up.
 */
final class ReadingThread {

    /** Far more than the deepest text needs that the limits let through. */
    private static final long STACK_BYTES = 64L << 20;

    private final Duration most;

    ReadingThread(Duration most) {
        this.most = most;
    }

    /** What was read was deeper than the stack, or took longer than it may. */
    static final class GaveUp extends Exception {
        private static final long serialVersionUID = 1L;

        GaveUp(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Runs a task to its end.
     *
     * @param stop makes the task fail soon, where it takes too long
     * @throws GaveUp if it goes too deep or takes too long; the message says which, as part of a
     *     sentence
     */
    <T> T run(Supplier<T> task, Runnable stop) throws GaveUp {
        FutureTask<T> future = new FutureTask<>(task::get);
        Thread thread = new Thread(null, future, "noticeboard-reading", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return future.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            stop.run();
            throw new GaveUp("takes longer to read than " + most.toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            stop.run();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a text was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                throw new GaveUp("is nested too deep to be read", e);
            }
            throw new IllegalStateException("a text could not be read", e.getCause());
        }
    }
}
