package dragoman.bench.status;

import dragoman.bench.TestSet;
import dragoman.bench.reading.GoldEvent;
import dragoman.bench.reading.GoldReading;
import dragoman.model.Root;
import dragoman.model.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with one event whose status is asked for.
 *
 * @param trigger the words that tell the event; they stand in the text once
 * @param roots those that are right
 */
record StatusSentence(String id, String text, String trigger, List<Root> roots, Status status) {
    private static final List<String> COLUMNS =
            List.of("id", "text", "trigger", "root", "actor", "recipient", "status", "source", "note");

    StatusSentence {
        roots = List.copyOf(roots);
    }

    /** @throws IllegalArgumentException naming file and line, if a cell is not as the README says */
    static List<StatusSentence> read(Path file) {
        return TestSet.read(file, COLUMNS).rows().stream()
                .map(StatusSentence::of)
                .toList();
    }

    private static StatusSentence of(TestSet.Row row) {
        try {
            return new StatusSentence(
                    row.cell("id"),
                    row.cell("text"),
                    row.cell("trigger"),
                    Arrays.stream(row.cell("root").split("\\|"))
                            .map(Root::valueOf)
                            .toList(),
                    Status.of(row.cell("status")));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    /** The sentence as a reading of one event, so that both are compared in the same way. */
    GoldReading reading(LocalDate date) {
        GoldEvent event = new GoldEvent(
                id,
                trigger,
                roots,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of(status),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        return new GoldReading(
                "", "", date, Optional.empty(), List.of(event), List.of(), List.of(), List.of(), List.of());
    }
}
