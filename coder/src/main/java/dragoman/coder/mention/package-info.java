/**
 * Finds who is mentioned: names, descriptions ("the Chinese president", "rebels"), pronouns and adjectives of origin.
 *
 * <p>Enters: {@link dragoman.analyse.Analysis}. Leaves: {@link dragoman.coder.mention.Mentions}. Example: in "Ukrainian
 * drones hit his palace" the mentions are "Ukrainian" and "his".
 */
@NullMarked
package dragoman.coder.mention;

import org.jspecify.annotations.NullMarked;
