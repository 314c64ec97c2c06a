/**
 * Places: a toponym enters, the places of that name leave, and of these the one that a document means.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.load();
 * gazetteer.find("Alexandria");                    // Egypt's, Louisiana's, Virginia's, ...
 * new Disambiguation(gazetteer).resolve(document); // Louisiana's, where the document speaks of Louisiana
 * }</pre>
 *
 * <p>Settlements and administrative divisions come from GeoNames ({@code places.bin.gz}, written by
 * {@link dragoman.knowledge.place.build.GazetteerBuild}); regions, waters, bases and the like are authored
 * ({@code features.tsv}); countries come from {@code countries.tsv}.
 */
@NullMarked
package dragoman.knowledge.place;

import org.jspecify.annotations.NullMarked;
