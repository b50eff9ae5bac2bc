package dev.tallystick;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Maps a stream in other threads, lazily, in order, with a bounded number of items under way. */
final class OrderedStream {

    private static final int WINDOW = 4 * Runtime.getRuntime().availableProcessors();

    private OrderedStream() {}

    static <T, R> Stream<R> map(Stream<T> items, Function<T, R> function, Executor executor) {
        Iterator<T> source = items.sequential().iterator();
        Queue<CompletableFuture<R>> underWay = new ArrayDeque<>(WINDOW);
        Spliterator<R> results =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super R> action) {
                        while (underWay.size() < WINDOW && source.hasNext()) {
                            T item = source.next();
                            underWay.add(submit(() -> function.apply(item), executor));
                        }
                        CompletableFuture<R> first = underWay.poll();
                        if (first == null) {
                            return false;
                        }
                        action.accept(join(first));
                        return true;
                    }
                };
        return StreamSupport.stream(results, false).onClose(items::close);
    }

    /** A rejected task fails in its turn, after the results before it. */
    private static <R> CompletableFuture<R> submit(Supplier<R> task, Executor executor) {
        try {
            return CompletableFuture.supplyAsync(task, executor);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <R> R join(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
