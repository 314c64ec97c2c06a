package dragoman.bench.peers;

/**
 * What one run of a peer took.
 *
 * @param peer the peer's name
 * @param documents how many it read
 * @param sentences how many sentences it found in them
 * @param firstSeconds from the start of the process to the first record, by the clock
 * @param firstCpuSeconds the same in processor time
 * @param later sentences of all documents but the first
 * @param laterSeconds from the first document's end to the last one's, by the clock
 * @param laterCpuSeconds the same in processor time
 * @param peakBytes the most memory held
 */
record Measurement(
        String peer,
        int documents,
        int sentences,
        double firstSeconds,
        double firstCpuSeconds,
        int later,
        double laterSeconds,
        double laterCpuSeconds,
        long peakBytes) {
    double sentencesASecond() {
        return laterSeconds == 0 ? 0 : later / laterSeconds;
    }

    /** What the rate would be on a core that nobody else uses. */
    double sentencesACpuSecond() {
        return laterCpuSeconds == 0 ? 0 : later / laterCpuSeconds;
    }
}
