package dragoman.ingest.text;

/**
 * How much of a text's bytes beyond ASCII is UTF-8.
 *
 * @param good well-formed sequences of two bytes or more
 * @param bad bytes that belong to none
 * @param firstBad offset of the first of these; -1 if there is none
 */
record Utf8Check(int good, int bad, int firstBad) {
    static Utf8Check of(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int first = -1;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            if (length > 0) {
                good++;
                i += length;
            } else {
                first = first < 0 ? i : first;
                bad++;
                i++;
            }
        }
        return new Utf8Check(good, bad, first);
    }

    /** Length of the well-formed sequence that starts here (Unicode, table 3-7), or 0. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xc2 && lead <= 0xdf
                ? 2
                : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        boolean outside = (lead == 0xed && second > 0x9f) || (lead == 0xf4 && second > 0x8f);
        return overlong || outside ? 0 : length;
    }

    String first(byte[] bytes) {
        return place(bytes, firstBad);
    }

    /** A byte with its place, for a warning. */
    static String place(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return String.format("byte 0x%02X in line %d at byte %d", bytes[offset] & 0xff, line, offset);
    }
}
