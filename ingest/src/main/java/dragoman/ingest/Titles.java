package dragoman.ingest;

/** Tells whether a text repeats its title at its beginning, as many do. */
final class Titles {
    private Titles() {}

    /** Compares letters and digits only: case, quotation marks and spaces differ between a page's title and its text. */
    static boolean begins(String text, String title) {
        int t = 0;
        int read = 0;
        for (int i = 0; i < title.length(); i++) {
            char wanted = title.charAt(i);
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (t < text.length() && !Character.isLetterOrDigit(text.charAt(t))) {
                t++;
            }
            if (t == text.length() || Character.toLowerCase(text.charAt(t)) != Character.toLowerCase(wanted)) {
                return false;
            }
            t++;
            read++;
        }
        boolean atWordEnd = t >= text.length() || !Character.isLetterOrDigit(text.charAt(t));
        return read > 0 && atWordEnd;
    }
}
