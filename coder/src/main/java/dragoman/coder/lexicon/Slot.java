package dragoman.coder.lexicon;

/**
 * A place in a sentence's grammar where an argument stands.
 *
 * @param name one of the constants' names, or a preposition
 */
public record Slot(String name) {
    public static final Slot SUBJECT = new Slot("subj");
    public static final Slot OBJECT = new Slot("obj");
    public static final Slot INDIRECT = new Slot("iobj");
    public static final Slot COMPLEMENT = new Slot("comp");
    public static final Slot POSSESSOR = new Slot("poss");
    public static final Slot MODIFIER = new Slot("mod");
    public static final Slot HEAD = new Slot("head");
    public static final Slot PARTICLE = new Slot("particle");

    public Slot {
        if (!name.matches("[a-z]+( [a-z]+)*")) {
            throw new IllegalArgumentException("'" + name
                    + "' is no slot; expected subj, obj, iobj, comp, poss, mod, head, " + "particle or a preposition");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
