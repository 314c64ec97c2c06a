package dragoman.knowledge;

/**
 * What a name means, as one number: the kind of thing, its row, how it is named.
 *
 * @param kind one of the constants
 */
record Naming(int kind, int row) {
    static final int COUNTRY = 0;
    static final int PERSON = 1;
    static final int ORGANISATION = 2;
    static final int REGION = 3;

    private static final int KINDS = 4;
    private static final NameUse[] USES = NameUse.values();

    @SuppressWarnings("EnumOrdinal") // the build writes the numbers anew
    int number(NameUse use) {
        return (row * KINDS + kind) * USES.length + use.ordinal();
    }

    static Naming of(int number) {
        return new Naming(number / USES.length % KINDS, number / USES.length / KINDS);
    }

    static NameUse use(int number) {
        return USES[number % USES.length];
    }
}
