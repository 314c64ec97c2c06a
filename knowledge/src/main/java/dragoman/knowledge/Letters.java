package dragoman.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as stretches of plain letters, so that accents, apostrophes, full stops and hyphens make no difference. */
final class Letters {
    private Letters() {}

    /** "Côte d'Ivoire" is Cote dIvoire, "U.S." is US, "Jong-un" is Jong un. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>(2);
        StringBuilder part = new StringBuilder();
        String plain = plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                part.append(c);
            } else if (!joins(c)) {
                flush(part, parts);
            }
        }
        flush(part, parts);
        return parts;
    }

    /** The same for all spellings of a name: its letters in small. */
    static String key(String text) {
        return String.join(" ", parts(text)).toLowerCase(Locale.ROOT);
    }

    private static boolean joins(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '.' || c == 'ʼ' || c == '`';
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return unaccented(text);
            }
        }
        return text;
    }

    private static String unaccented(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'Ø' -> plain.append('O');
                case 'ł' -> plain.append('l');
                case 'Ł' -> plain.append('L');
                case 'đ', 'ð' -> plain.append('d');
                case 'Đ' -> plain.append('D');
                case 'ı' -> plain.append('i');
                case 'ə' -> plain.append('e');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                default -> {
                    if (Character.getType(c) != Character.NON_SPACING_MARK) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }
}
