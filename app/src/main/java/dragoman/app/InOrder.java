package dragoman.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Works on items in several threads and hands the results over in the order of the items. At most a few items a thread
 * are on their way, so that memory stays bounded; a result is handed over as soon as those before it are, so that a slow
 * source (a feed on standard input) does not hold back what is done.
 *
 * <p>Example: {@code InOrder.run(articles, coder::code, 2, writer::write)} writes as with one thread.
 */
final class InOrder {
    private static final int WAITING_PER_THREAD = 4;
    /** Bytes; long sentences make deep trees. */
    private static final long STACK = 16L << 20;

    private InOrder() {}

    /** Takes a result. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /**
     * @throws IOException as the sink throws it; the rest is dropped
     * @throws RuntimeException as the source or the work throws it; results before it have been handed over
     */
    static <T, R> void run(Iterator<T> source, Function<T, R> work, int threads, Sink<R> sink) throws IOException {
        BlockingQueue<Future<Optional<R>>> queue = new ArrayBlockingQueue<>(WAITING_PER_THREAD * threads);
        ExecutorService workers = Executors.newFixedThreadPool(threads, daemons("code"));
        Thread reader = daemons("read").newThread(() -> read(source, work, workers, queue));
        reader.start();
        try {
            for (Optional<R> next = take(queue); next.isPresent(); next = take(queue)) {
                sink.accept(next.get());
            }
        } finally {
            reader.interrupt();
            workers.shutdownNow();
        }
    }

    private static <T, R> void read(
            Iterator<T> source,
            Function<T, R> work,
            ExecutorService workers,
            BlockingQueue<Future<Optional<R>>> queue) {
        try {
            try {
                while (!Thread.currentThread().isInterrupted() && source.hasNext()) {
                    T item = source.next();
                    queue.put(workers.submit(() -> Optional.of(work.apply(item))));
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException | Error e) {
                queue.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            // The run is over; nobody waits for more.
            Thread.currentThread().interrupt();
        }
    }

    private static <R> Optional<R> take(BlockingQueue<Future<Optional<R>>> queue) {
        try {
            return queue.take().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while coding", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(null, task, name, STACK);
            thread.setDaemon(true);
            return thread;
        };
    }
}
