package dragoman.ingest.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what on a page is never article text: by its element, its role, or the names its authors gave it. */
final class Clutter {
    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "aside",
            "footer",
            "figure",
            "figcaption",
            "video",
            "audio",
            "canvas",
            "dialog",
            "menu",
            "head");

    private static final Set<String> ROLES = Set.of(
            "navigation", "complementary", "banner", "contentinfo", "search", "dialog", "menu", "menubar", "alert");

    /** Whole words of class names and ids, which authors join with hyphens, underscores and capitals. */
    private static final Set<String> NAMES = Set.of(
            "nav",
            "navbar",
            "navigation",
            "menu",
            "breadcrumb",
            "breadcrumbs",
            "sidebar",
            "related",
            "recommended",
            "recommendations",
            "promo",
            "advert",
            "advertisement",
            "ad",
            "ads",
            "adslot",
            "sponsored",
            "sponsor",
            "social",
            "share",
            "sharing",
            "comments",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "cookie",
            "cookies",
            "consent",
            "masthead",
            "byline",
            "caption",
            "tags",
            "toolbar",
            "popup",
            "modal",
            "paywall",
            "trending",
            "outbrain",
            "taboola",
            "skip",
            "hidden",
            "timestamp",
            "dateline-time",
            "credit",
            "copyright",
            "teaser",
            "teasers",
            "disqus");

    private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    private static final Pattern INVISIBLE = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private Clutter() {}

    static boolean is(Element element) {
        String tag = element.normalName();
        if (ELEMENTS.contains(tag)) {
            return true;
        }
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        return ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || INVISIBLE.matcher(element.attr("style")).find()
                || named(element);
    }

    private static boolean named(Element element) {
        if (element.attr("itemprop").contains("articleBody")) {
            return false;
        }
        for (String word : WORD_ENDS.split(element.className() + " " + element.id())) {
            if (NAMES.contains(word.toLowerCase(Locale.ROOT))) {
                return !hasWideText(element);
            }
        }
        return false;
    }

    /** A layout's own names ("has-sidebar") stand on elements that hold the whole article. */
    private static boolean hasWideText(Element element) {
        return element.selectFirst("article, main, h1, [itemprop=articleBody]") != null;
    }
}
