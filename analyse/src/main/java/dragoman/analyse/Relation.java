package dragoman.analyse;

/** Grammatical relations in Universal Dependencies' terms, as far as the coder tells them apart. */
public enum Relation {
    ROOT("root"),
    NSUBJ("nsubj"),
    NSUBJ_PASS("nsubj:pass"),
    CSUBJ("csubj"),
    OBJ("obj"),
    IOBJ("iobj"),
    /** Prepositional or adverbial complement of a verb; the edge's marker is the preposition. */
    OBL("obl"),
    /** The "by" of a passive. */
    OBL_AGENT("obl:agent"),
    /** A bare noun as adverbial: "met Tuesday". */
    OBL_NPMOD("obl:npmod"),
    /** Prepositional complement of a noun; the edge's marker is the preposition. */
    NMOD("nmod"),
    NMOD_POSS("nmod:poss"),
    AMOD("amod"),
    NUMMOD("nummod"),
    COMPOUND("compound"),
    /** The particle of a phrasal verb: "cut off". */
    COMPOUND_PRT("compound:prt"),
    APPOS("appos"),
    CCOMP("ccomp"),
    XCOMP("xcomp"),
    ADVCL("advcl"),
    ACL("acl"),
    ACL_RELCL("acl:relcl"),
    ADVMOD("advmod"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    COP("cop"),
    MARK("mark"),
    CASE("case"),
    DET("det"),
    CONJ("conj"),
    CC("cc"),
    EXPL("expl"),
    PARATAXIS("parataxis"),
    VOCATIVE("vocative"),
    DISCOURSE("discourse"),
    PUNCT("punct"),
    DEP("dep");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** The label as Universal Dependencies writes it. */
    public String label() {
        return label;
    }
}
