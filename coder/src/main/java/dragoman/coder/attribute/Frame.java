package dragoman.coder.attribute;

/** How a reporting word takes its content. The names in the cue table are these in small letters with hyphens. */
enum Frame {
    /** A finite clause or a quotation: "said (that) prices rose". */
    CLAUSE,
    /** Only a quotation: "quipped". */
    QUOTE,
    /** An infinitive with the source as its subject: "vowed to return". */
    INFINITIVE,
    /** A hearer and an infinitive: "urged Kyiv to withdraw". */
    ADDRESSEE,
    /** A noun phrase with what is said of it: "described the vote as a farce". */
    OBJECT,
    /** A passive with an infinitive, by nobody named: "is said to have fled". */
    PASSIVE,
    /** The object is the hearer: "told reporters". */
    HEARER
}
