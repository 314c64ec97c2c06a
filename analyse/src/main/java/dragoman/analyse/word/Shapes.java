package dragoman.analyse.word;

import org.jspecify.annotations.Nullable;

/**
 * The shape of a form: A for capitals, a for small letters, 1 for digits, a full stop for punctuation, x for the rest, each
 * kind at most twice in a row. "McDonald" → "AaAaa", "U.S.-backed" → "A.A..aa". There are few shapes in a language, so those
 * met once are kept: a shape of up to {@value #PACKED} characters is first a number.
 */
final class Shapes {
    private static final int PACKED = 20;
    private static final int BITS = 3;
    private static final int IN_A_ROW = 2;
    /** The characters by their number in a packed shape; zero is the end. */
    private static final char[] SIGNS = {0, 'A', 'a', '1', '.', 'x'};

    /** Without locks: a kept shape is immutable, and losing one to another thread costs a string. */
    private static final @Nullable Shape[] KEPT = new Shape[1 << 10];

    private record Shape(long packed, String text) {}

    private Shapes() {}

    static String of(String form) {
        long packed = 0;
        int length = 0;
        int last = 0;
        int inRow = 0;
        for (int i = 0; i < form.length(); i++) {
            int sign = sign(form.charAt(i));
            inRow = sign == last ? inRow + 1 : 1;
            last = sign;
            if (inRow <= IN_A_ROW) {
                if (++length > PACKED) {
                    return ofLong(form);
                }
                packed = (packed << BITS) | sign;
            }
        }
        return kept(packed, length);
    }

    private static String kept(long packed, int length) {
        int slot = (int) ((packed * 0x9E3779B97F4A7C15L) >>> 54);
        Shape shape = KEPT[slot];
        if (shape == null || shape.packed != packed) {
            shape = new Shape(packed, unpacked(packed, length));
            KEPT[slot] = shape;
        }
        return shape.text;
    }

    private static String unpacked(long packed, int length) {
        char[] text = new char[length];
        for (int i = length - 1; i >= 0; i--) {
            text[i] = SIGNS[(int) packed & ((1 << BITS) - 1)];
            packed >>>= BITS;
        }
        return new String(text);
    }

    private static String ofLong(String form) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char sign = SIGNS[sign(form.charAt(i))];
            int length = text.length();
            if (length < IN_A_ROW || text.charAt(length - 1) != sign || text.charAt(length - IN_A_ROW) != sign) {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private static int sign(char c) {
        int kind = Characters.kind(c);
        if ((kind & Characters.LOWER) != 0) {
            return 2;
        }
        if ((kind & Characters.UPPER) != 0) {
            return 1;
        }
        if ((kind & Characters.DIGIT) != 0) {
            return 3;
        }
        return (kind & Characters.PUNCTUATION) != 0 ? 4 : 5;
    }
}
