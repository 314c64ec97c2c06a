/** The language model's file: sections of flat little-endian arrays, mapped and shared, and what is looked up in them. */
@NullMarked
package dragoman.analyse.model;

import org.jspecify.annotations.NullMarked;
