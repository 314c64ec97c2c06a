package dragoman.coder.date;

/** The units English counts time in, shortest first. */
enum Unit {
    SECOND("T", "S", 1),
    MINUTE("T", "M", 1),
    HOUR("T", "H", 1),
    DAY("", "D", 1),
    WEEKEND("", "WE", 1),
    WEEK("", "W", 1),
    FORTNIGHT("", "W", 2),
    MONTH("", "M", 1),
    SEASON("", "M", 3),
    QUARTER("", "M", 3),
    HALF("", "M", 6),
    YEAR("", "Y", 1),
    DECADE("", "Y", 10),
    CENTURY("", "Y", 100);

    private final String clock;
    private final String letter;
    private final int multiple;

    Unit(String clock, String letter, int multiple) {
        this.clock = clock;
        this.letter = letter;
        this.multiple = multiple;
    }

    /** TIMEX3 value of so many of it: three days are {@code P3D}, two decades {@code P20Y}. */
    String duration(double count) {
        double number = count * multiple;
        if (this == HOUR && count == 0.5) {
            return "PT30M";
        }
        boolean whole = number == Math.rint(number);
        return "P" + clock + (whole ? String.valueOf((long) number) : String.valueOf(number)) + letter;
    }

    /** TIMEX3 value of a number of them that is not said: "a few days". */
    String someDuration() {
        return "P" + clock + "X" + letter;
    }

    /** TIMEX3 value of one of them of which it is not known which. */
    String unknown() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
            case DAY -> "XXXX-XX-XX";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case SEASON, QUARTER, HALF, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }
}
