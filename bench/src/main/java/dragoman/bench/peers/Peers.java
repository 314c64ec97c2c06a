package dragoman.bench.peers;

import dragoman.bench.Launcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures Dragoman, NLP4J and, where its class path is given, CoreNLP on the same documents.
 *
 * @param documents JSON Lines with {@code id} and {@code text}
 * @param most documents that are read
 * @param mostByDefaultPipeline documents that CoreNLP's default pipeline reads, which is slow
 * @param minutes a run may take; what is done by then counts
 * @param coreNlpClassPath where CoreNLP and the class that calls it are; without it CoreNLP is left out
 */
public record Peers(
        Path documents,
        int most,
        int mostByDefaultPipeline,
        int minutes,
        Launcher launcher,
        Optional<String> coreNlpClassPath) {
    private static final String BLOCK = "peers";

    /** Runs the peers one after the other and tells of each; writes the table into the file, where one is given. */
    public void measure(Optional<Path> table, PrintWriter progress) {
        PeerDocuments read = PeerDocuments.first(documents, most);
        String setting = String.format(
                "%d documents, %d words; %s; %s. One run each.",
                read.lines().size(),
                read.words().stream().mapToInt(Integer::intValue).sum(),
                Machine.description(),
                LocalDate.now(ZoneOffset.UTC));
        List<PeerResult> results = new ArrayList<>();
        for (Peer peer : peers()) {
            Measurement one = run(peer, 1, read, progress);
            results.add(new PeerResult(
                    peer, one, peer.twoThreads() ? Optional.of(run(peer, 2, read, progress)) : Optional.empty()));
        }
        String text = PeersTable.of(setting, results);
        progress.println(text);
        progress.flush();
        table.ifPresent(file -> MarkedBlock.write(file, BLOCK, text));
    }

    private Measurement run(Peer peer, int threads, PeerDocuments read, PrintWriter progress) {
        progress.println(peer.name() + ", threads: " + threads + " ...");
        progress.flush();
        return PeerRun.of(peer, threads, read, Duration.ofMinutes(minutes));
    }

    private List<Peer> peers() {
        List<Peer> peers = new ArrayList<>();
        peers.add(Peer.dragoman(launcher));
        peers.add(Peer.library(
                "NLP4J 1.1.3, analysis only",
                System.getProperty("java.class.path"),
                Nlp4jPeer.class.getName(),
                true,
                Integer.MAX_VALUE));
        coreNlpClassPath.ifPresent(path -> {
            peers.add(Peer.library(
                    "CoreNLP 4.5.10, analysis, dates and quotes",
                    path,
                    "dragoman.bench.corenlp.CoreNlpPeer",
                    true,
                    Integer.MAX_VALUE));
            peers.add(Peer.library(
                    "CoreNLP 4.5.10, its default pipeline",
                    path,
                    "dragoman.bench.corenlp.DefaultCoreNlpPeer",
                    false,
                    mostByDefaultPipeline));
        });
        return peers;
    }
}
