package dragoman.knowledge;

/** Someone or something that news names and that may act. */
public sealed interface Known permits Country, Person, Organisation, Region {
    /** Unique and stable across releases: {@code person:vladimir-putin}, {@code country:RUS}. */
    String id();

    /** The usual English name. */
    String name();
}
