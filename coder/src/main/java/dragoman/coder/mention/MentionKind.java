package dragoman.coder.mention;

/** How someone is mentioned. */
public enum MentionKind {
    /** By name, with or without title: "President Vladimir Putin", "Hamas", "France". */
    NAME,
    /** By a common noun: "the Chinese president", "two security officials", "rebels". */
    NOMINAL,
    /** By a personal or possessive pronoun: "he", "their". */
    PRONOUN,
    /** By an adjective of origin before a noun that is no actor: "Ukrainian" in "Ukrainian drone attacks". */
    ADJECTIVE
}
