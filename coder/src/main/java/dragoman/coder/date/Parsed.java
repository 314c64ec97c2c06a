package dragoman.coder.date;

/** What a rule read, and the index of the first piece after it. */
record Parsed<T>(int end, T value) {}
