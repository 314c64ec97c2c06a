package dragoman.knowledge.place;

/** How fine a place is, in PLOVER's numbers. */
public enum Level {
    SUB_CITY(5),
    CITY(4),
    DISTRICT(3),
    PROVINCE(2),
    COUNTRY(1);

    private final int code;

    Level(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
