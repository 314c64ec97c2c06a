package dragoman.bench.peers;

import java.util.Optional;

/**
 * A row of the table.
 *
 * @param one with one thread on one core
 * @param two with two threads on two cores, where that was measured
 */
record PeerResult(Peer peer, Measurement one, Optional<Measurement> two) {}
