package dragoman.bench.silence;

import dragoman.bench.TestSet;
import dragoman.model.Event;
import dragoman.model.Status;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A sentence with an event word whose event is not told as fact.
 *
 * @param category what keeps it from being a fact, such as {@code negated}
 * @param wrong what must not be told as fact
 * @param right what a careful reader would record; empty where that is left open
 */
record Trap(String id, String category, String sentence, List<EventPattern> wrong, List<Wanted> right)
        implements Probe {
    Trap {
        wrong = List.copyOf(wrong);
        right = List.copyOf(right);
    }

    /** @throws IllegalArgumentException naming file and line, if a cell is not as its header says */
    static List<Trap> read(Path file) {
        return TestSet.read(file, List.of("id", "category", "sentence", "wrong", "right")).rows().stream()
                .map(Trap::of)
                .toList();
    }

    private static Trap of(TestSet.Row row) {
        try {
            return new Trap(
                    row.cell("id"),
                    row.cell("category"),
                    row.cell("sentence"),
                    entries(row.cell("wrong"), EventPattern::of),
                    entries(row.cell("right"), Wanted::of));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static <T> List<T> entries(String cell, Function<String, T> reader) {
        return Arrays.stream(cell.split(";"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(reader)
                .toList();
    }

    @Override
    public boolean isBrokenBy(Event event) {
        return (event.status() == Status.OCCURRED || event.status() == Status.ONGOING)
                && wrong.stream().anyMatch(pattern -> pattern.fits(event));
    }

    /** How many of the wanted records are told. */
    int found(List<Event> told) {
        return (int) right.stream()
                .filter(wanted -> told.stream().anyMatch(wanted::isToldBy))
                .count();
    }
}
