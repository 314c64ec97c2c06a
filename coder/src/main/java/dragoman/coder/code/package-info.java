/**
 * Reads events: triggers of the lexicon, their arguments, and the operators over them.
 *
 * <p>Enters: sentences, mentions and who they are. Leaves: drafts of events. Example: "declined to endorse the treaty" is a
 * REJECT, and a negated SUPPORT inside it.
 */
@NullMarked
package dragoman.coder.code;

import org.jspecify.annotations.NullMarked;
