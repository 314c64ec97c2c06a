package dragoman.bench.peers;

import java.util.List;
import java.util.Locale;

/** The measurements as Markdown, with what is needed to repeat them. */
final class PeersTable {
    private static final double MEGABYTE = 1_000_000;

    private PeersTable() {}

    static String of(String machine, String date, List<Measurement> measurements, List<Peer> peers) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%d documents; %s; %s. One core, one run.%n%n",
                measurements.get(0).documents(),
                machine,
                date));
        text.append("| program | sentences | sentences/s | sentences/s of processor time | seconds to the first record"
                + " (processor time) | peak memory, MB |\n|---|---:|---:|---:|---:|---:|\n");
        for (Measurement m : measurements) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.1f (%.1f) | %.0f |%n",
                    m.peer(),
                    m.sentences(),
                    m.sentencesASecond(),
                    m.sentencesACpuSecond(),
                    m.firstSeconds(),
                    m.firstCpuSeconds(),
                    m.peakBytes() / MEGABYTE));
        }
        text.append("\nCommands:\n\n```\n");
        peers.forEach(peer -> text.append("# ")
                .append(peer.name())
                .append('\n')
                .append(peer.shown())
                .append('\n'));
        return text.append("```\n").toString().replace("\r", "");
    }
}
