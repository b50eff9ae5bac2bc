package dev.tallystick.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** A pool of two threads that knows what they and the thread that made it use. */
final class Workers implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int SLICES = 10;

    private final ThreadMXBean meter = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Thread> threads = new CopyOnWriteArrayList<>(List.of(Thread.currentThread()));
    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "worker");
        threads.add(thread);
        return thread;
    });

    Executor executor() {
        return pool;
    }

    /** Returns the time now and what the threads have allocated so far. */
    Usage now() {
        long bytes = 0;
        for (Thread thread : threads) {
            bytes += Math.max(0, meter.getThreadAllocatedBytes(thread.getId()));
        }
        return new Usage(System.nanoTime(), bytes);
    }

    /** Calls a function for each item and returns the sum of the results. */
    <T> double sum(List<T> items, ToDoubleFunction<T> function) {
        List<Callable<Double>> slices = new ArrayList<>();
        for (int i = 0; i < SLICES; i++) {
            List<T> slice = items.subList(i * items.size() / SLICES, (i + 1) * items.size() / SLICES);
            slices.add(() -> slice.stream().mapToDouble(function).sum());
        }
        try {
            double sum = 0;
            for (Future<Double> result : pool.invokeAll(slices)) {
                sum += result.get();
            }
            return sum;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
