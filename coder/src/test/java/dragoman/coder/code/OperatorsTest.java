package dragoman.coder.code;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.coder.Coder;
import dragoman.coder.TestAnalyser;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;
import dragoman.model.Article;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The algebra of operators over inner events, as a table: {@code operators.tsv} says how it is written. */
class OperatorsTest {
    private static final String FILE = "/dragoman/coder/code/operators.tsv";
    private static final Coder CODER =
            new Coder(TestAnalyser.get(), Knowledge.load(), Gazetteer.load(), Lexicon.load());
    private static final Set<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).collect(Collectors.toSet());

    /** An event as the table tells it. */
    private record Expected(
            String root, Optional<String> mode, String status, Optional<String> cameo, String actors, String others) {
        static Expected of(String cell) {
            List<String> words = new ArrayList<>(List.of(cell.split(" ")));
            String root = words.remove(0);
            Optional<String> mode = STATUSES.contains(words.get(0)) ? Optional.empty() : Optional.of(words.remove(0));
            String status = words.remove(0);
            Optional<String> cameo = words.size() > 1 ? Optional.of(words.remove(0)) : Optional.empty();
            String[] parties =
                    words.isEmpty() ? new String[] {"*", "*"} : words.get(0).split(">", -1);
            return new Expected(root, mode, status, cameo, parties[0], parties.length > 1 ? parties[1] : "");
        }

        boolean fits(Event event) {
            return root.equals(event.root().code())
                    && mode.map(List::of).map(event.mode()::equals).orElse(true)
                    && status.equals(event.status().code())
                    && cameo.map(event.cameo()::equals).orElse(true)
                    && fits(actors, event.actor())
                    && fits(others, event.recipient());
        }

        private static boolean fits(String codes, List<Entity> parties) {
            return codes.equals("*")
                    || new TreeSet<>(List.of(codes.split("\\+"))).equals(codes(parties))
                    || (codes.isEmpty() && parties.isEmpty());
        }
    }

    @TestFactory
    Stream<DynamicTest> operators() throws IOException {
        try (InputStream in = Objects.requireNonNull(OperatorsTest.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("operator\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> DynamicTest.dynamicTest(cells[0] + ": " + cells[1], () -> holds(cells)));
        }
    }

    private static void holds(String[] cells) {
        List<Expected> expected = Stream.concat(Stream.of(cells[2]), Arrays.stream(cells[3].split("; ")))
                .filter(cell -> !cell.equals("-"))
                .map(Expected::of)
                .toList();
        List<Event> events = CODER.code(Article.of("test", cells[1])).stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        List<Event> left = new ArrayList<>(events);
        boolean all = expected.stream().allMatch(one -> remove(left, one));
        boolean gap = !cells[4].isEmpty();
        assertThat(all && left.isEmpty())
                .as(
                        gap ? "%s: the gap \"%s\" is closed: strike it. Read: %s" : "%s%s: %s",
                        cells[1],
                        gap ? cells[4] : "",
                        told(events))
                .isEqualTo(!gap);
    }

    private static boolean remove(List<Event> left, Expected expected) {
        Optional<Event> found = left.stream().filter(expected::fits).findFirst();
        found.ifPresent(left::remove);
        return found.isPresent();
    }

    private static Set<String> codes(List<Entity> parties) {
        return parties.stream()
                .map(party -> party.code().orElse(party.entityText()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(List<Event> events) {
        return events.stream()
                .map(event -> String.join(
                        " ",
                        event.root().code(),
                        String.join(",", event.mode()),
                        event.status().code(),
                        event.cameo(),
                        String.join("+", codes(event.actor())) + ">" + String.join("+", codes(event.recipient())),
                        "(" + event.rule() + ")"))
                .collect(Collectors.joining("; "));
    }
}
