package dragoman.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts a page into its blocks in one walk, whatever elements its authors took for paragraphs. */
final class Blocks implements NodeFilter {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element root;
    private int linked;
    private int inLink;
    private boolean broken;

    private Blocks(Element root) {
        this.root = root;
    }

    static List<Block> in(Element root) {
        Blocks walk = new Blocks(root);
        root.filter(walk);
        walk.end(root);
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            if (!element.equals(root) && Clutter.is(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            boolean lineBreak = element.normalName().equals("br");
            if (element.isBlock() || (lineBreak && broken)) {
                end(element.isBlock() && element.parent() != null ? element.parent() : element);
            } else if (lineBreak) {
                add(" ");
                broken = true;
            }
            inLink += element.normalName().equals("a") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            inLink -= element.normalName().equals("a") ? 1 : 0;
            if (element.isBlock()) {
                end(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void add(String words) {
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                text.append(c);
                broken = false;
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        linked += inLink > 0 ? text.length() - before : 0;
    }

    private void end(Element holder) {
        String block = text.toString().strip();
        if (!block.isEmpty()) {
            blocks.add(new Block(block, linked, HEADINGS.contains(holder.normalName()), holder));
        }
        text.setLength(0);
        linked = 0;
        broken = false;
    }
}
