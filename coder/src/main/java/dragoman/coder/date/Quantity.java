package dragoman.coder.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many: "three", "a", "two and a half", "several".
 *
 * @param count 0 where the text leaves it open
 */
record Quantity(double count) {
    private static final Set<String> OPEN = Set.of("several", "few", "many", "some", "numerous");
    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    boolean open() {
        return count == 0;
    }

    boolean whole() {
        return count > 0 && count == Math.rint(count);
    }

    /** What may stand before a figure and belongs to the expression ("more than three years"). Where it ends, or from. */
    static int afterModifier(Words words, int from) {
        for (int length = TimeWords.longest("about", words.at(from)); length > 0; length--) {
            if (from + length < words.size() && TimeWords.value("about", words.phrase(from, length)) != null) {
                return from + length;
            }
        }
        return from;
    }

    /** A quantity with its article, without a modifier. */
    static @Nullable Parsed<Quantity> read(Words words, int at) {
        boolean article = words.isAny(at, ARTICLES);
        int next = article ? at + 1 : at;
        if (article && words.is(next, "couple")) {
            return new Parsed<>(words.is(next + 1, "of") ? next + 2 : next + 1, new Quantity(2));
        }
        if (article && words.is(next, "number") && words.is(next + 1, "of")) {
            return new Parsed<>(next + 2, new Quantity(0));
        }
        if (words.isAny(next, OPEN)) {
            return new Parsed<>(next + 1, new Quantity(0));
        }
        if (words.is(next, "half")) {
            int end = words.isAny(next + 1, ARTICLES) || words.is(next + 1, "-") ? next + 2 : next + 1;
            return new Parsed<>(end, new Quantity(0.5));
        }
        Parsed<Integer> number = number(words, next);
        if (number == null) {
            return article ? new Parsed<>(next, new Quantity(1)) : null;
        }
        return half(words, number.end(), number.value());
    }

    /** "two and a half", "three-and-a-half". */
    private static Parsed<Quantity> half(Words words, int end, int number) {
        int at = words.is(end, "-") ? end + 1 : end;
        if (words.is(at, "and")) {
            at = words.is(at + 1, "-") ? at + 2 : at + 1;
            at = words.is(at, "a") ? at + 1 : at;
            at = words.is(at, "-") ? at + 1 : at;
            if (words.is(at, "half")) {
                return new Parsed<>(at + 1, new Quantity(number + 0.5));
            }
        }
        return new Parsed<>(end, new Quantity(number));
    }

    /** A whole number in figures or words: "1,460", "twenty-one", "two hundred". */
    static @Nullable Parsed<Integer> number(Words words, int at) {
        int figure = words.figure(at);
        if (figure >= 0) {
            return figure > 0 ? new Parsed<>(at + 1, figure) : null;
        }
        String text = words.at(at);
        if (text.indexOf(',') > 0 && text.length() < 8) {
            return new Parsed<>(at + 1, Integer.parseInt(text.replace(",", "")));
        }
        int number = TimeWords.number("number", text);
        if (number == 0) {
            return null;
        }
        int end = at + 1;
        if (number >= 20 && number < 100 && number % 10 == 0) {
            int unit = words.is(end, "-") ? end + 1 : end;
            int ones = TimeWords.number("number", words.at(unit));
            if (ones > 0 && ones < 10) {
                number += ones;
                end = unit + 1;
            }
        }
        int multiple = TimeWords.number("number", words.at(end));
        if (multiple >= 100) {
            number *= multiple;
            end++;
        }
        return new Parsed<>(end, number);
    }

    /** An ordinal in figures or words: "2nd", "twenty-first". */
    static @Nullable Parsed<Integer> ordinal(Words words, int at) {
        int figure = words.figure(at);
        if (figure > 0) {
            boolean suffixed = words.touches(at + 1) && words.isAny(at + 1, ORDINAL_ENDINGS);
            return suffixed ? new Parsed<>(at + 2, figure) : null;
        }
        int simple = TimeWords.number("ordinal", words.at(at));
        if (simple > 0) {
            return new Parsed<>(at + 1, simple);
        }
        int tens = TimeWords.number("number", words.at(at));
        if (tens >= 20 && words.is(at + 1, "-")) {
            int ones = TimeWords.number("ordinal", words.at(at + 2));
            return ones > 0 && ones < 10 ? new Parsed<>(at + 3, tens + ones) : null;
        }
        return null;
    }
}
