/**
 * Trains the second opinion ({@link dragoman.coder.opinion.SecondOpinion}). In goes a folder of sentences written for it
 * ({@link dragoman.opinion.Row}), out comes a file of weights, the same for the same sentences, bit for bit. The build runs
 * it; a change of the lexicon or of the sentences changes the weights.
 *
 * <p>{@link dragoman.opinion.Rows} reads, {@link dragoman.opinion.Examples} analyses, {@link dragoman.opinion.Trainer} fits; {@link dragoman.opinion.Temperature}
 * measures how sure its answers may be.
 */
@NullMarked
package dragoman.opinion;

import org.jspecify.annotations.NullMarked;
