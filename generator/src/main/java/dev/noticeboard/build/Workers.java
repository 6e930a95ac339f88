package dev.noticeboard.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Threads that do the same to many things. What comes out is what one thread alone would make.
 *
 * @param threads how many, at least one
 */
record Workers(int threads) {

    public Workers {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads do nothing");
        }
    }

    /** What becomes of each thing, in the order of the things. */
    public <T, R> List<R> map(List<T> things, Function<T, R> work) {
        int needed = Math.min(threads, things.size());
        if (needed <= 1) {
            return things.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(needed, Workers::daemon);
        try {
            List<Future<R>> futures = new ArrayList<>();
            things.forEach(thing -> futures.add(pool.submit(() -> work.apply(thing))));
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(result(future));
            }
            return List.copyOf(results);
        } finally {
            pool.shutdownNow();
        }
    }

    /** What one thread would have thrown first is thrown here, as it was. */
    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while notices were built", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "noticeboard-worker");
        thread.setDaemon(true);
        return thread;
    }
}
