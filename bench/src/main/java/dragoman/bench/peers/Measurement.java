package dragoman.bench.peers;

/**
 * What one run of a peer took.
 *
 * @param documents how many it read
 * @param sentences how many sentences it found in them
 * @param first from the start of the process to the first record
 * @param later from the first document's end to the last one's
 * @param laterSentences sentences of all documents but the first
 * @param laterWords words of these, see {@link PeerDocuments}
 * @param peakBytes the most memory held
 */
record Measurement(
        int documents, int sentences, Time first, Time later, int laterSentences, int laterWords, long peakBytes) {
    /**
     * A stretch of time.
     *
     * @param seconds by the clock
     * @param cpuSeconds of processor time, of all threads
     */
    record Time(double seconds, double cpuSeconds) {
        Time since(Time start) {
            return new Time(seconds - start.seconds, cpuSeconds - start.cpuSeconds);
        }
    }

    double sentencesASecond() {
        return rate(laterSentences, later.seconds());
    }

    /** What the rate would be on a core that nobody else uses. */
    double sentencesACpuSecond() {
        return rate(laterSentences, later.cpuSeconds());
    }

    double wordsASecond() {
        return rate(laterWords, later.seconds());
    }

    private static double rate(int count, double seconds) {
        return seconds == 0 ? 0 : count / seconds;
    }
}
