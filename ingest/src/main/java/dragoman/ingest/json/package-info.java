/**
 * A JSON reader for very long lines. General parsers hold a long string two or three times over, and stop at the first
 * error; this one holds its bytes once, counts what is over the limit instead of keeping it, says where an error stands
 * (line and column), and goes on with the next line.
 *
 * <p>Enters: bytes. Leaves: {@link dragoman.ingest.json.JsonObject}s of plain Java values (maps, lists, strings,
 * numbers, booleans), one a call.
 *
 * <p>Example: {@code new JsonReader(new JsonInput(in), 5_000_000).readObject()}.
 */
@NullMarked
package dragoman.ingest.json;

import org.jspecify.annotations.NullMarked;
