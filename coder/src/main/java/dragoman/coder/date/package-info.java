/**
 * Reads time expressions and says when an event happened or is to happen.
 *
 * <p>Enters: {@link dragoman.analyse.Analysis} and the publication date. Leaves: {@link
 * dragoman.coder.date.TimeExpression}s. Example: "on Tuesday" in an article of 2025-09-02 with a verb in the past is
 * 2025-09-02.
 */
@NullMarked
package dragoman.coder.date;

import org.jspecify.annotations.NullMarked;
