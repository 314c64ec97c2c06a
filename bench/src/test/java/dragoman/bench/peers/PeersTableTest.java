package dragoman.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.bench.peers.Measurement.Time;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeersTableTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void ratesLeaveOutTheFirstDocument() {
        Peer peer = new Peer("A", List.of("a"), "a THREADS DOCS", true, 3);
        Measurement one = new Measurement(3, 110, new Time(2, 3), new Time(10, 5), 100, 2000, 5_000_000);
        Measurement two = new Measurement(3, 110, new Time(2, 3), new Time(5, 5), 100, 2000, 5_000_000);
        assertThat(PeersTable.of("3 documents.", List.of(new PeerResult(peer, one, Optional.of(two)))))
                .contains("| A | 3 | 110 | 10 | 20 | 200 | 20 (2.00 times) | 2.0 (3.0) | 5 |")
                .contains("# A\na THREADS DOCS\n");
        assertThat(PeersTable.of("", List.of(new PeerResult(peer, one, Optional.empty()))))
                .contains("| not measured |");
    }

    @Test
    void wordsAreCountedBetweenWhiteSpace() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"1\",\"text\":\" Two  words. \"}\n{\"id\":\"2\",\"text\":\"\"}\n{\"id\":\"3\",\"text\":\"x\"}\n");
        PeerDocuments documents = PeerDocuments.first(file, 2);
        assertThat(documents.words()).containsExactly(2, 0);
        assertThat(Files.readAllLines(documents.file(1))).hasSize(1);
    }

    @Test
    void aPeerIsBoundToItsCores() {
        Peer peer = new Peer("A", List.of("a"), "a THREADS DOCS", true, 3);
        assertThat(peer.command(1, Path.of("x"))).containsExactly("taskset", "-c", "0", "a", "1", "x");
        assertThat(peer.command(2, Path.of("x"))).containsExactly("taskset", "-c", "0-1", "a", "2", "x");
    }
}
