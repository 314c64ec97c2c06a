package dragoman.ingest;

import dragoman.ingest.Ingested.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/**
 * Reads what the command line names, one document at a time, in the order of the input. Nothing that is wrong with one
 * document ends the run: it becomes a {@link Rejected}, and the next is read.
 *
 * <p>Example: {@code Ingest.of(List.of("news.jsonl"), Options.DEFAULT).next()}. Not thread-safe, but for {@link
 * #bytesRead}, which a progress bar may ask from another thread.
 */
public final class Ingest implements Iterator<Ingested>, AutoCloseable {
    private final List<String> arguments;
    private final InputStream standardInput;
    private final Options options;
    private final Finish finish;
    private final Iterator<Input> inputs;
    private final ByteCount bytes = new ByteCount();
    private Optional<OpenFile> open = Optional.empty();
    private Optional<Ingested> next = Optional.empty();

    private Ingest(List<String> arguments, InputStream standardInput, Options options) {
        this.arguments = List.copyOf(arguments);
        this.standardInput = standardInput;
        this.options = options;
        this.finish = new Finish(options);
        this.inputs = Inputs.of(this.arguments);
    }

    /** @param arguments files, folders (walked, sorted by name), globs, or {@code -} for standard input */
    public static Ingest of(List<String> arguments, Options options) {
        return of(arguments, System.in, options);
    }

    /** The same, with what {@code -} stands for. */
    public static Ingest of(List<String> arguments, InputStream standardInput, Options options) {
        return new Ingest(arguments, standardInput, options);
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty()) {
            next = advance();
        }
        return next.isPresent();
    }

    @Override
    public Ingested next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all input is read");
        }
        Ingested current = next.orElseThrow();
        next = Optional.empty();
        return current;
    }

    private Optional<Ingested> advance() {
        while (open.isPresent() || inputs.hasNext()) {
            Optional<Ingested> found = open.isPresent() ? fromOpen(open.get()) : open(inputs.next());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Ingested> fromOpen(OpenFile file) {
        Optional<Reading> reading = file.next();
        if (reading.isEmpty()) {
            close(file);
        }
        return reading.map(this::finished);
    }

    private Ingested finished(Reading reading) {
        return reading instanceof Reading.Found found
                ? finish.accept(found.draft())
                : new Rejected(((Reading.Bad) reading).reject());
    }

    /** Opens a file. @return what is to be said if that cannot be done */
    private Optional<Ingested> open(Input input) {
        if (input instanceof Input.Missing missing) {
            return Optional.of(new Rejected(missing.reject()));
        }
        String name = input instanceof Input.OfFile file ? file.name() : "-";
        try {
            InputStream raw = input instanceof Input.OfFile file ? Files.newInputStream(file.path()) : standardInput;
            long size = input instanceof Input.OfFile file ? Files.size(file.path()) : 0;
            open = Optional.of(new OpenFile(name, raw, bytes.startFile(raw, size), options));
            return Optional.empty();
        } catch (IOException | SecurityException e) {
            return Optional.of(new Rejected(Problems.unreadable(name, e)));
        }
    }

    private void close(OpenFile file) {
        file.close();
        bytes.endFile();
        open = Optional.empty();
    }

    /**
     * Bytes of all inputs as they lie on disk, compressed or not; empty if standard input is among them. Walks the folders:
     * call it once.
     */
    public OptionalLong totalBytes() {
        long total = 0;
        for (Iterator<Input> all = Inputs.of(arguments); all.hasNext(); ) {
            Input input = all.next();
            if (input instanceof Input.Standard) {
                return OptionalLong.empty();
            }
            if (input instanceof Input.OfFile file) {
                total += size(file);
            }
        }
        return OptionalLong.of(total);
    }

    /** A file that is gone or shut adds nothing: reading it says so. */
    private static long size(Input.OfFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException | SecurityException e) {
            return 0;
        }
    }

    /** Bytes read so far, of {@link #totalBytes}; a file that was given up counts whole. */
    public long bytesRead() {
        return bytes.read();
    }

    @Override
    public void close() {
        open.ifPresent(this::close);
        next = Optional.empty();
    }

    /** All that is left, in a list: for small inputs and tests. */
    public List<Ingested> all() {
        Iterable<Ingested> rest = () -> this;
        return StreamSupport.stream(rest.spliterator(), false).toList();
    }
}
