package dragoman.analyse.text;

/** The part of a text that is read: rules look at no character outside it. */
record Part(String text, int start, int end) {}
