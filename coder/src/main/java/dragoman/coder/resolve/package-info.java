/**
 * Says who is meant by each mention: by name, office on the date, adjective, capital or palace, pronoun, description, or
 * as members of a group.
 *
 * <p>Enters: {@link dragoman.coder.mention.Mentions} and the knowledge base. Leaves: {@link
 * dragoman.coder.resolve.Resolutions}. Example: "the Chinese president" in 2025 is Xi Jinping, CHN GOV, by office.
 */
@NullMarked
package dragoman.coder.resolve;

import org.jspecify.annotations.NullMarked;
