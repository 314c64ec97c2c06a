/**
 * What a reader of news knows: countries, people, offices with their dates, organisations, regions, and the common nouns
 * and titles that name political actors.
 *
 * <p>Enters: the TSV files beside this package, compiled by the build (and a user's own, as they are). Leaves: {@link dragoman.knowledge.Knowledge}. Example:
 * {@code Knowledge.load().holders(OfficeKind.HEAD_OF_STATE, "CHN", day)} on a day of 2020 is Xi Jinping.
 */
@NullMarked
package dragoman.knowledge;

import org.jspecify.annotations.NullMarked;
