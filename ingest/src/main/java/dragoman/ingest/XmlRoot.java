package dragoman.ingest;

/** Finds the first element of a file that may be markup. */
final class XmlRoot {
    private XmlRoot() {}

    /** Its name as written; empty if the text begins with none. */
    static String name(String start) {
        int at = 0;
        while (true) {
            while (at < start.length() && Character.isWhitespace(start.charAt(at))) {
                at++;
            }
            if (start.startsWith("<?", at)) {
                at = after(start, "?>", at);
            } else if (start.startsWith("<!--", at)) {
                at = after(start, "-->", at);
            } else if (start.startsWith("<!", at)) {
                at = afterDoctype(start, at);
            } else {
                return element(start, at);
            }
        }
    }

    private static int after(String start, String end, int from) {
        int found = start.indexOf(end, from);
        return found < 0 ? start.length() : found + end.length();
    }

    private static int afterDoctype(String start, int from) {
        int close = start.indexOf('>', from);
        int subset = start.indexOf('[', from);
        return subset >= 0 && subset < close ? after(start, ">", after(start, "]", subset)) : after(start, ">", from);
    }

    private static String element(String start, int at) {
        if (at >= start.length() || start.charAt(at) != '<') {
            return "";
        }
        int end = at + 1;
        while (end < start.length()
                && (Character.isLetterOrDigit(start.charAt(end)) || ":_-".indexOf(start.charAt(end)) >= 0)) {
            end++;
        }
        boolean closes = end < start.length()
                && (Character.isWhitespace(start.charAt(end)) || ">/".indexOf(start.charAt(end)) >= 0);
        return closes ? start.substring(at + 1, end) : "";
    }
}
