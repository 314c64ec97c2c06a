/**
 * Measures: scores against hand-made readings, speed against other programs, the same output run after run. Not shipped.
 *
 * <p>Example: {@code ./bench/run readings} codes the bundled articles and prints how much of their readings is right.
 */
@NullMarked
package dragoman.bench;

import org.jspecify.annotations.NullMarked;
