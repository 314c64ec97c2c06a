/** Tags from left to right: parts of speech and names, by linear models. */
@NullMarked
package dragoman.analyse.tag;

import org.jspecify.annotations.NullMarked;
