package dragoman.ingest.html;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that stands by itself on the page.
 *
 * @param linked how many of its characters are in links
 * @param parent the element that holds it
 */
record Block(String text, int linked, boolean heading, Element parent) {
    /** Whether it is more a link than text: a teaser, a tag, a menu. */
    boolean isLinks() {
        return 10L * linked > 6L * text.length();
    }

    boolean in(Element container) {
        for (Element e = parent; e != null; e = e.parent()) {
            if (e.equals(container)) {
                return true;
            }
        }
        return false;
    }
}
