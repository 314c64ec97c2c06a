package dragoman.knowledge;

/** How a name names. */
public enum NameUse {
    NAME,
    /** "Russian". */
    ADJECTIVE,
    /** "Russians". */
    PEOPLE,
    /** "Moscow" for Russia. */
    CAPITAL,
    /** "Kremlin" for Russia. */
    SEAT
}
