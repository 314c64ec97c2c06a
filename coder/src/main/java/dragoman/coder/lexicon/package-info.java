/**
 * Which words carry which events: the lexicon's files as data.
 *
 * <p>Enters: YAML files in the format of {@code docs/lexicon.md}, the bundled ones compiled by the build. Leaves: a {@link dragoman.coder.lexicon.Lexicon}, checked,
 * with errors that name file and line. Example: {@code lexicon.entries(Part.VERB, "accuse")}.
 */
@NullMarked
package dragoman.coder.lexicon;

import org.jspecify.annotations.NullMarked;
