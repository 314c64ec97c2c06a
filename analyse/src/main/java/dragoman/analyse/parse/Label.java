package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The relations of the parser's own trees, in the terms of Choi and Palmer (2012), "Guidelines for the CLEAR style
 * constituent to dependency conversion": a preposition governs its noun, "be" its predicate, conjuncts form a chain.
 *
 * <p>Example: of "Modi met with Suga", prep(met, with) and pobj(with, Suga).
 */
public enum Label {
    ROOT(Relation.ROOT),
    NSUBJ(Relation.NSUBJ),
    NSUBJPASS(Relation.NSUBJ_PASS),
    CSUBJ(Relation.CSUBJ),
    CSUBJPASS(Relation.CSUBJ),
    DOBJ(Relation.OBJ),
    /** "gave Kyiv arms", or the preposition of "gave arms to Kyiv". */
    DATIVE(Relation.IOBJ),
    /** The noun that "be", "become" and their like say something is. */
    ATTR(Relation.XCOMP),
    /** The adjective in the same place. */
    ACOMP(Relation.XCOMP),
    /** What an object is made or called: "elected her president". */
    OPRD(Relation.XCOMP),
    /** The "by" of a passive. */
    AGENT(Relation.CASE),
    PREP(Relation.CASE),
    /** The "'s" of a possessor. */
    CASE(Relation.CASE),
    POBJ(Relation.OBL),
    /** The clause or preposition that a preposition governs: "by crossing", "from under". */
    PCOMP(Relation.OBL),
    POSS(Relation.NMOD_POSS),
    COMPOUND(Relation.COMPOUND),
    /** Whatever else stands before a noun. */
    NMOD(Relation.AMOD),
    /** Words that qualify a figure: "at least 12". */
    QMOD(Relation.NUMMOD),
    NPADVMOD(Relation.OBL_NPMOD),
    APPOS(Relation.APPOS),
    CCOMP(Relation.CCOMP),
    XCOMP(Relation.XCOMP),
    ADVCL(Relation.ADVCL),
    ACL(Relation.ACL),
    RELCL(Relation.ACL_RELCL),
    ADVMOD(Relation.ADVMOD),
    NEG(Relation.ADVMOD),
    AUX(Relation.AUX),
    AUXPASS(Relation.AUX_PASS),
    MARK(Relation.MARK),
    DET(Relation.DET),
    PREDET(Relation.DET),
    CONJ(Relation.CONJ),
    CC(Relation.CC),
    PRECONJ(Relation.CC),
    PRT(Relation.COMPOUND_PRT),
    EXPL(Relation.EXPL),
    PARATAXIS(Relation.PARATAXIS),
    META(Relation.PARATAXIS),
    VOCATIVE(Relation.VOCATIVE),
    DISCOURSE(Relation.DISCOURSE),
    PUNCT(Relation.PUNCT),
    DEP(Relation.DEP);

    private static final Map<String, Label> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(label -> label.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final Relation relation;

    Label(Relation relation) {
        this.relation = relation;
    }

    /** The label as the parser's model writes it, in small letters; {@link #DEP} for one that is not known. */
    public static Label of(String name) {
        return BY_NAME.getOrDefault(name, DEP);
    }

    /** What the label is called before the tree has been rebuilt; a few depend on the word. */
    Relation relation() {
        return relation;
    }
}
