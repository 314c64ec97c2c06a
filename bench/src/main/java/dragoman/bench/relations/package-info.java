/**
 * Measures what the coder takes one marked party to do to another.
 *
 * <p>Enter: sentences with two marks and a CAMEO code, and a coder. Leaves: precision and recall of each root, what the second
 * opinion answered, and how far confidence means what it says. Example: {@code 057 occurred {S:Togo} signed a fishing treaty
 * with {T:Benin}.} wants SUPPORT; answered by code 0331 it counts as an AGREE too many and a SUPPORT missed.
 */
@NullMarked
package dragoman.bench.relations;

import org.jspecify.annotations.NullMarked;
