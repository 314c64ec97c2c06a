package dragoman.ingest;

/** Sizes in bytes, as messages give them. */
final class Sizes {
    private Sizes() {}

    /** "5.2 MB (5200000 bytes)". */
    static String bytes(long count) {
        if (count < 1_000_000) {
            return count + " bytes";
        }
        long tenths = (count + 50_000) / 100_000;
        String decimals = tenths % 10 == 0 ? "" : "." + tenths % 10;
        return tenths / 10 + decimals + " MB (" + count + " bytes)";
    }

    static String advice(long needed) {
        return "split the document, or give --max-size " + needed;
    }

    /** Bytes that {@code text} has in UTF-8. */
    static long utf8(String text) {
        long bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }
}
