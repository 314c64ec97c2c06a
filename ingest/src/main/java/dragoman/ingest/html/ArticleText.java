package dragoman.ingest.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: what the page marks as such, if it holds a good part of the page's running
 * text, else the element with the densest paragraphs.
 */
final class ArticleText {
    /** Shorter blocks are labels, not paragraphs. */
    private static final int PARAGRAPH = 40;

    private static final String[] MARKED = {"[itemprop~=articleBody]", "article", "main, [role=main]"};

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i)(advertisement|sponsored|read more|related( (articles|stories))?|more on this( story)?|share( this)?|follow us)"
                    + "[:.]?|(?i)(read (more|also|next)|see also|related|watch|listen|more)\\s*:.{0,200}");

    private ArticleText() {}

    /** Paragraphs separated by one blank line; empty if the page has none. */
    static String of(Document document) {
        List<Block> blocks = Blocks.in(document.body());
        long all = running(blocks);
        for (String marked : MARKED) {
            Optional<List<Block>> best = document.select(marked).stream()
                    .limit(200)
                    .map(element -> within(blocks, element))
                    .reduce((a, b) -> running(b) > running(a) ? b : a);
            if (best.isPresent() && running(best.get()) > 0 && 10 * running(best.get()) >= 4 * all) {
                return join(best.get());
            }
        }
        return join(densest(blocks).map(element -> within(blocks, element)).orElse(blocks));
    }

    private static List<Block> within(List<Block> blocks, Element element) {
        return blocks.stream().filter(block -> block.in(element)).toList();
    }

    private static long running(List<Block> blocks) {
        return blocks.stream()
                .filter(ArticleText::isParagraph)
                .mapToLong(block -> block.text().length())
                .sum();
    }

    private static boolean isParagraph(Block block) {
        return !block.heading() && !block.isLinks() && block.text().length() >= PARAGRAPH;
    }

    /** Each paragraph speaks for the element around it, half as much for the next, a quarter for the one after. */
    private static Optional<Element> densest(List<Block> blocks) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        List<Element> order = new ArrayList<>();
        for (Block block : blocks) {
            double score = isParagraph(block) ? block.text().length() : 0;
            Element own = block.parent();
            Element element = own.normalName().equals("p") && own.parent() != null ? own.parent() : own;
            for (int level = 0; score > 0 && level < 3 && element != null; level++) {
                if (scores.merge(element, score, Double::sum) == score) {
                    order.add(element);
                }
                score /= 2;
                element = element.parent();
            }
        }
        return order.stream().reduce((a, b) -> scores.getOrDefault(b, 0.0) > scores.getOrDefault(a, 0.0) ? b : a);
    }

    /** Leaves out links, furniture, and headings under which nothing is left. */
    private static String join(List<Block> blocks) {
        List<String> paragraphs = new ArrayList<>();
        Optional<String> heading = Optional.empty();
        for (Block block : blocks) {
            String text = block.text();
            if (block.isLinks() || FURNITURE.matcher(text).matches()) {
                continue;
            }
            if (block.heading()) {
                boolean first = block.parent().normalName().equals("h1") && paragraphs.isEmpty();
                heading = first ? Optional.empty() : Optional.of(text);
                continue;
            }
            if (isLabel(text)) {
                continue;
            }
            heading.ifPresent(paragraphs::add);
            heading = Optional.empty();
            paragraphs.add(text);
        }
        return String.join("\n\n", paragraphs);
    }

    /** "2 September 2025", "By Jane Doe", "5 min read": short, and no sentence. */
    private static boolean isLabel(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean sentence = text.length() >= PARAGRAPH || ".!?:\"'”’)".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !sentence || (lower.startsWith("by ") && text.length() < 2 * PARAGRAPH && !text.endsWith("."));
    }
}
