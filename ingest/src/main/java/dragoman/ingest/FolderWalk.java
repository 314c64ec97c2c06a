package dragoman.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Walks a folder, sorted by name, one folder's listing in memory at each level. Hidden files and folders (names that begin
 * with a full stop) are left out; links are followed, but not into a folder that the walk is in already.
 */
final class FolderWalk implements Iterator<Input> {
    private final Path base;
    private final Glob glob;
    private final Deque<Level> levels = new ArrayDeque<>();
    private Optional<Input> next;

    private record Level(Object key, Iterator<Path> entries) {}

    FolderWalk(Path base, Glob glob) {
        this.base = base;
        this.glob = glob;
        this.next = Optional.empty();
        this.next = enter(base).or(this::advance);
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Input next() {
        Input current = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return current;
    }

    private Optional<Input> advance() {
        while (!levels.isEmpty()) {
            Iterator<Path> entries = levels.getLast().entries();
            if (!entries.hasNext()) {
                levels.removeLast();
                continue;
            }
            Path path = entries.next();
            Path below = below(path);
            if (Files.isDirectory(path)) {
                Optional<Input> unreadable = glob.descends(below) ? enter(path) : Optional.empty();
                if (unreadable.isPresent()) {
                    return unreadable;
                }
            } else if (glob.accepts(below)) {
                return Optional.of(file(path));
            }
        }
        return Optional.empty();
    }

    private Path below(Path path) {
        return base.toString().isEmpty() ? path : base.relativize(path);
    }

    private static Input file(Path path) {
        if (Files.isRegularFile(path)) {
            return new Input.OfFile(path.toString(), path);
        }
        String found = Files.isSymbolicLink(path) ? "a link to nothing" : "a pipe, socket or device";
        return new Input.Missing(
                Reject.of(path.toString(), "cannot be read", found, "a file", "take it out of the folder"));
    }

    /** Goes down into a folder. @return what is to be said if that cannot be done */
    private Optional<Input> enter(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            Object key = folder.toRealPath();
            if (levels.stream().anyMatch(level -> level.key().equals(key))) {
                return Optional.empty();
            }
            for (Path entry : stream) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    entries.add(entry);
                }
            }
            Collections.sort(entries, (a, b) -> a.toString().compareTo(b.toString()));
            levels.addLast(new Level(key, entries.iterator()));
            return Optional.empty();
        } catch (IOException | DirectoryIteratorException e) {
            return Optional.of(new Input.Missing(Problems.unreadable(folder.toString(), e)));
        }
    }
}
