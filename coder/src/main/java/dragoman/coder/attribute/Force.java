package dragoman.coder.attribute;

/** What a reporting word does with what it reports. */
public enum Force {
    /** Holds it to be so: "said that", "according to", "estimates". An event within is told on the source's word. */
    ASSERTS,
    /** Takes a stand on it or calls for it: "denounced", "urged", "wants to". An event within has a reading of its own. */
    STANCE
}
