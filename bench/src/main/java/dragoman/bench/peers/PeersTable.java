package dragoman.bench.peers;

import java.util.List;
import java.util.Locale;

/** The measurements as Markdown, with what is needed to repeat them. */
final class PeersTable {
    private static final double MEGABYTE = 1_000_000;

    private PeersTable() {}

    /** @param setting what was read, where and when */
    static String of(String setting, List<PeerResult> results) {
        StringBuilder text = new StringBuilder(setting).append("\n\n");
        text.append("| program | documents | sentences | sentences/s, one core | of processor time | words/s, one core"
                + " | sentences/s, two threads | seconds to the first record (processor time) | peak memory, MB |\n"
                + "|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        results.forEach(result -> text.append(row(result)));
        text.append("\nCommands (after `taskset -c 0` and `taskset -c 0-1`):\n\n```\n");
        results.forEach(result -> text.append("# ")
                .append(result.peer().name())
                .append('\n')
                .append(result.peer().shown())
                .append('\n'));
        return text.append("```\n").toString();
    }

    private static String row(PeerResult result) {
        Measurement one = result.one();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %s | %s | %.0f | %s | %.1f (%.1f) | %.0f |\n",
                result.peer().name(),
                one.documents(),
                one.sentences(),
                rate(one.sentencesASecond()),
                rate(one.sentencesACpuSecond()),
                one.wordsASecond(),
                result.two()
                        .map(two -> String.format(
                                Locale.ROOT,
                                "%s (%.2f times)",
                                rate(two.sentencesASecond()),
                                two.sentencesASecond() / one.sentencesASecond()))
                        .orElse("not measured"),
                one.first().seconds(),
                one.first().cpuSeconds(),
                one.peakBytes() / MEGABYTE);
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%.0f", rate);
    }
}
