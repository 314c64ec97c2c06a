package dragoman.coder.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks, paragraph by paragraph: straight, curly, single, guillemets, nested. A double mark without its
 * partner ends with its paragraph; a single one without a partner is an apostrophe.
 *
 * <p>Example: {@code "He called it 'a farce,'" she said} has a quotation and in it another.
 */
final class Marks {
    private enum Shape {
        DOUBLE,
        SINGLE,
        GUILLEMET
    }

    private record Open(Shape shape, int at, int width) {}

    private record Pair(int open, int start, int end, int close) {}

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Open> stack = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    /** Quotations in order of their opening marks; of two that begin together the outer first. */
    static List<Quoted> in(String text, List<Stretch> paragraphs) {
        Marks marks = new Marks(text);
        Set<Integer> reopened = new HashSet<>();
        boolean left = false;
        for (Stretch paragraph : paragraphs) {
            if (left && marks.opensAtStart(paragraph)) {
                reopened.add(paragraph.start());
            }
            left = marks.read(paragraph);
        }
        return nest(marks.pairs, reopened);
    }

    private boolean opensAtStart(Stretch paragraph) {
        return paragraph.length() > 0 && "\"“„«".indexOf(text.charAt(paragraph.start())) >= 0;
    }

    private static List<Quoted> nest(List<Pair> pairs, Set<Integer> reopened) {
        List<Pair> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingInt(Pair::open).thenComparing(pair -> -pair.close));
        List<Quoted> quoted = new ArrayList<>();
        List<Integer> around = new ArrayList<>();
        for (Pair pair : sorted) {
            while (!around.isEmpty()
                    && quoted.get(around.get(around.size() - 1)).close() <= pair.open) {
                around.remove(around.size() - 1);
            }
            int outer = around.isEmpty() ? -1 : around.get(around.size() - 1);
            around.add(quoted.size());
            quoted.add(new Quoted(
                    pair.open, new Stretch(pair.start, pair.end), pair.close, outer, reopened.contains(pair.open)));
        }
        return quoted;
    }

    /** @return whether a double mark was left open */
    private boolean read(Stretch paragraph) {
        stack.clear();
        for (int at = paragraph.start(); at < paragraph.end(); at++) {
            int width = width(at, paragraph.end());
            if (width > 0) {
                mark(at, width, paragraph);
                at += width - 1;
            }
        }
        boolean left = false;
        for (Open open : stack) {
            if (open.shape != Shape.SINGLE) {
                left = true;
                int start = open.at + open.width;
                int end = Math.max(start, stripEnd(start, paragraph.end()));
                if (end > start) {
                    pairs.add(new Pair(open.at, start, end, end));
                }
                break;
            }
        }
        return left;
    }

    private int stripEnd(int start, int end) {
        int at = end;
        while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int width(int at, int end) {
        char c = text.charAt(at);
        boolean twice = at + 1 < end && text.charAt(at + 1) == c;
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '‘', '‛', '’' -> 1;
            case '\'' -> twice ? 2 : 1;
            case '`' -> twice ? 2 : 1;
            default -> 0;
        };
    }

    private void mark(int at, int width, Stretch paragraph) {
        char c = text.charAt(at);
        if (c == '«' || c == '»') {
            boolean opening = c == '«' ? top(Shape.GUILLEMET) < 0 || !beforeGap(at + 1, paragraph) : !wordBefore(at);
            put(Shape.GUILLEMET, at, width, opening || top(Shape.GUILLEMET) < 0);
        } else if (width == 2 || "\"“”„‟".indexOf(c) >= 0) {
            doubleMark(c, at, width, paragraph);
        } else {
            singleMark(c, at, width, paragraph);
        }
    }

    private void doubleMark(char c, int at, int width, Stretch paragraph) {
        boolean pending = top(Shape.DOUBLE) >= 0;
        boolean opens = at == paragraph.start() || (!wordBefore(at) && !beforeGap(at + width, paragraph));
        if (c == '“' || c == '„' || c == '‟' || c == '`') {
            put(Shape.DOUBLE, at, width, true);
        } else if (c == '”') {
            put(Shape.DOUBLE, at, width, !pending && opens);
        } else if (pending) {
            put(Shape.DOUBLE, at, width, false);
        } else if (opens || !(at > 0 && Character.isDigit(text.charAt(at - 1)))) {
            // Inches have no partner: 6'2".
            put(Shape.DOUBLE, at, width, !beforeGap(at + width, paragraph));
        }
    }

    private void singleMark(char c, int at, int width, Stretch paragraph) {
        boolean decade = at + 1 < paragraph.end() && Character.isDigit(text.charAt(at + 1));
        boolean opens = !wordBefore(at) && !beforeGap(at + width, paragraph);
        if (c == '‘' || c == '‛' || c == '`') {
            if (opens && !(decade && !closesLater(at, paragraph))) {
                put(Shape.SINGLE, at, width, true);
            }
        } else if (opens && c == '\'' && closesLater(at, paragraph)) {
            put(Shape.SINGLE, at, width, true);
        } else if (top(Shape.SINGLE) >= 0 && closing(at, paragraph) && !possessive(at, paragraph)) {
            put(Shape.SINGLE, at, width, false);
        }
    }

    private boolean closesLater(int at, Stretch paragraph) {
        for (int i = at + 2; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if ((c == '\'' || c == '’') && closing(i, paragraph)) {
                return true;
            }
        }
        return false;
    }

    private boolean closing(int at, Stretch paragraph) {
        boolean after = at + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
        return after && at > paragraph.start() && !Character.isWhitespace(text.charAt(at - 1));
    }

    /** "the leaders' plan": a later mark closes better. */
    private boolean possessive(int at, Stretch paragraph) {
        boolean plural = at > 0 && text.charAt(at - 1) == 's';
        boolean wordFollows =
                at + 2 < paragraph.end() && text.charAt(at + 1) == ' ' && Character.isLowerCase(text.charAt(at + 2));
        if (!plural || !wordFollows) {
            return false;
        }
        for (int i = at + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '‘' || "\"“”.?!".indexOf(c) >= 0) {
                return i + 1 < paragraph.end() && (text.charAt(i + 1) == '\'' || text.charAt(i + 1) == '’');
            }
            if ((c == '\'' || c == '’') && closing(i, paragraph)) {
                return true;
            }
        }
        return false;
    }

    private boolean wordBefore(int at) {
        return at > 0
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || ".,!?;)…".indexOf(text.charAt(at - 1)) >= 0);
    }

    private boolean beforeGap(int at, Stretch paragraph) {
        return at >= paragraph.end()
                || Character.isWhitespace(text.charAt(at))
                || ".,;:!?)".indexOf(text.charAt(at)) >= 0;
    }

    private int top(Shape shape) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).shape == shape) {
                return i;
            }
        }
        return -1;
    }

    private void put(Shape shape, int at, int width, boolean opening) {
        if (opening) {
            stack.add(new Open(shape, at, width));
            return;
        }
        int found = top(shape);
        if (found < 0) {
            return;
        }
        Open open = stack.get(found);
        while (stack.size() > found) {
            stack.remove(stack.size() - 1);
        }
        if (at > open.at + open.width) {
            pairs.add(new Pair(open.at, open.at + open.width, at, at + width));
        }
    }
}
