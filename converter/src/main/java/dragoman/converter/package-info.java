/**
 * Turns NLP4J's English models (Apache-2.0) into the one file that {@link dragoman.analyse.model.ModelFile} maps. Runs in
 * the build; nothing of it is there when texts are read.
 */
@NullMarked
package dragoman.converter;

import org.jspecify.annotations.NullMarked;
