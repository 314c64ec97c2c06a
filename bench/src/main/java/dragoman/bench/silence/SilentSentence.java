package dragoman.bench.silence;

import dragoman.bench.TestSet;
import dragoman.model.Event;
import dragoman.model.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A sentence that holds no political event.
 *
 * @param category what kind of text it stands for, such as {@code sport}
 */
record SilentSentence(String id, String category, String sentence) implements Probe {
    /** Told as fact, plan or allegation: what a reader would count. */
    private static final Set<Status> TOLD = Set.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.ALLEGED);

    static List<SilentSentence> read(Path file) {
        return TestSet.read(file, List.of("id", "category", "sentence")).rows().stream()
                .map(row -> new SilentSentence(row.cell("id"), row.cell("category"), row.cell("sentence")))
                .toList();
    }

    @Override
    public boolean isBrokenBy(Event event) {
        return TOLD.contains(event.status());
    }
}
