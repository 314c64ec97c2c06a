/**
 * The article of a web page: its paragraphs without navigation, adverts and related links, and what the page says of
 * itself.
 *
 * <p>Enters: HTML as characters. Leaves: {@link dragoman.ingest.html.Page}.
 *
 * <p>Example: {@code Page.of(html, "https://example.org/a").text()}.
 */
@NullMarked
package dragoman.ingest.html;

import org.jspecify.annotations.NullMarked;
