package dragoman.coder.attribute;

/** What a reporting word does with what it reports. The names in the cue table are these in small letters. */
public enum Force {
    /** Says in words that it is so: "said that", "according to". */
    SAYS(true, true),
    /** Takes it to be so, without a word: "estimates", "believes", "the figures show". */
    HOLDS(true, false),
    /** Takes a stand on it in words: "denounced", "urged". An event within has a reading of its own. */
    CALLS(false, true),
    /** Takes a stand on it without a word: "wants to", "opposes". */
    WANTS(false, false);

    private final boolean asserts;
    private final boolean verbal;

    Force(boolean asserts, boolean verbal) {
        this.asserts = asserts;
        this.verbal = verbal;
    }

    /** Whether an event within is told on the source's word. */
    public boolean asserts() {
        return asserts;
    }

    /** Whether the words quoted within are the source's. */
    public boolean verbal() {
        return verbal;
    }
}
