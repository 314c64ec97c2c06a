package dragoman.bench.oracle;

/**
 * A stretch of a text.
 *
 * @param start offset of its first character, UTF-16 units
 * @param end offset after its last one
 */
record Span(int start, int end) {}
