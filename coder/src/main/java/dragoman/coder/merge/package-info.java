/**
 * Drafts to records: events told again are linked, ids are made, everything is put in order.
 *
 * <p>Enters: what the other stages found, as {@link dragoman.coder.merge.Evidence}. Leaves: the document's records, the
 * document first, then by their start. Example: "met in Lomé ... the talks" are two records, the second {@code same_as} the
 * first.
 */
@NullMarked
package dragoman.coder.merge;

import org.jspecify.annotations.NullMarked;
