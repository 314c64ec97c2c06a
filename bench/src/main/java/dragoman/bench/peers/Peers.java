package dragoman.bench.peers;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures Dragoman, NLP4J and, where its class path is given, CoreNLP on the same documents. */
public final class Peers {
    private static final String BLOCK = "peers";

    private final Path documents;
    private final Path jar;
    private final Optional<String> coreNlpClassPath;

    /**
     * @param documents JSON Lines with {@code id} and {@code text}
     * @param jar Dragoman's
     * @param coreNlpClassPath where CoreNLP and the class that calls it are; without it CoreNLP is left out
     */
    public Peers(Path documents, Path jar, Optional<String> coreNlpClassPath) {
        this.documents = documents;
        this.jar = jar;
        this.coreNlpClassPath = coreNlpClassPath;
    }

    /** Runs the peers one after the other, tells of each, and writes the table into the file. */
    public void measure(Path table, PrintWriter progress) {
        String machine = Machine.description();
        List<Peer> peers = peers();
        List<Measurement> measurements = new ArrayList<>();
        for (Peer peer : peers) {
            progress.println(peer.name() + " ...");
            progress.flush();
            measurements.add(PeerRun.of(peer, documents));
        }
        String text = PeersTable.of(machine, LocalDate.now(ZoneOffset.UTC).toString(), measurements, peers);
        progress.println(text);
        MarkedBlock.write(table, BLOCK, text);
    }

    private List<Peer> peers() {
        List<Peer> peers = new ArrayList<>();
        peers.add(new Peer("Dragoman, whole coding", List.of("-jar", jar.toString(), "code", "--threads", "1")));
        peers.add(new Peer(
                "NLP4J 1.1.3, analysis only",
                List.of("-cp", System.getProperty("java.class.path"), Nlp4jPeer.class.getName())));
        coreNlpClassPath.ifPresent(path -> peers.add(new Peer(
                "CoreNLP 4.5.10, analysis, dates and quotes",
                List.of("-cp", path, "dragoman.bench.corenlp.CoreNlpPeer"))));
        return peers;
    }
}
