package dragoman.knowledge.place;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes spellings of one name equal: "Xi’an", "XI'AN" and "Xian"; "São Paulo" and "Sao Paulo"; "St. Louis" and "Saint
 * Louis"; "Guinea-Bissau" and "Guinea Bissau".
 */
public final class Fold {
    private static final int TABLE = 0x250;
    private static final int VIETNAMESE = 0x1E00;
    private static final Pattern SHORT_FORM = Pattern.compile("\\b(St|Ft|Mt)\\.? ");
    private static final String[] LOW = table(0, TABLE);
    private static final String[] HIGH = table(VIETNAMESE, 0x100);

    private Fold() {}

    /** The key of a name: lower-case words of unaccented letters and digits, one blank between them. */
    public static String key(CharSequence name) {
        StringBuilder key = new StringBuilder(name.length() + 4);
        append(key, name);
        return key.toString();
    }

    /** The key of a name that was cut into tokens. */
    public static String key(List<String> tokens) {
        StringBuilder key = new StringBuilder(32);
        for (String token : tokens) {
            append(key, token);
        }
        return key.toString();
    }

    /** The name without accents, apostrophes, hyphens and short forms, but with its capitals and stops: "Saint Etienne". */
    static String spelling(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String folded = fold(c);
            if (c == '.') {
                plain.append(c);
            } else if (Character.isUpperCase(c) && !folded.isEmpty()) {
                plain.append(Character.toUpperCase(folded.charAt(0))).append(folded, 1, folded.length());
            } else {
                plain.append(folded);
            }
        }
        return plain.indexOf("t") < 0
                ? plain.toString()
                : SHORT_FORM.matcher(plain).replaceAll(found -> switch (found.group(1)) {
                    case "St" -> "Saint ";
                    case "Ft" -> "Fort ";
                    default -> "Mount ";
                });
    }

    private static void append(StringBuilder key, CharSequence text) {
        boolean inWord = false;
        int word = key.length();
        for (int i = 0; i < text.length(); i++) {
            String folded = fold(text.charAt(i));
            if (folded.isEmpty()) {
                continue;
            }
            if (folded.charAt(0) == ' ') {
                if (inWord) {
                    spellOut(key, word);
                    inWord = false;
                }
            } else {
                if (!inWord) {
                    if (key.length() > 0) {
                        key.append(' ');
                    }
                    word = key.length();
                    inWord = true;
                }
                key.append(folded);
            }
        }
        if (inWord) {
            spellOut(key, word);
        }
    }

    /** News writes both "Ft. Lauderdale" and "Fort Lauderdale". */
    private static void spellOut(StringBuilder key, int word) {
        int length = key.length() - word;
        if (length == 2 && key.charAt(word + 1) == 't') {
            switch (key.charAt(word)) {
                case 's' -> key.replace(word, word + 2, "saint");
                case 'f' -> key.replace(word, word + 2, "fort");
                case 'm' -> key.replace(word, word + 2, "mount");
                default -> {}
            }
        } else if (length == 3 && key.indexOf("ste", word) == word) {
            key.replace(word, word + 3, "sainte");
        }
    }

    private static String fold(char c) {
        if (c < TABLE) {
            return LOW[c];
        }
        if (c >= VIETNAMESE && c < VIETNAMESE + 0x100) {
            return HIGH[c - VIETNAMESE];
        }
        if (apostrophe(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        return Character.isLetterOrDigit(c) ? String.valueOf(Character.toLowerCase(c)) : " ";
    }

    private static boolean apostrophe(char c) {
        return "'`´’‘ʻʼʿʾʹ′".indexOf(c) >= 0;
    }

    private static String[] table(int from, int count) {
        String[] folded = new String[count];
        Arrays.setAll(folded, i -> compute((char) (from + i)));
        return folded;
    }

    private static String compute(char c) {
        if (c == '.' || apostrophe(c)) {
            return "";
        }
        if (!Character.isLetterOrDigit(c)) {
            return c == '&' ? "and" : " ";
        }
        return switch (Character.toLowerCase(c)) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ł' -> "l";
            case 'ı', 'ɨ' -> "i";
            case 'þ' -> "th";
            case 'ə', 'ǝ' -> "a";
            default -> plain(c);
        };
    }

    private static String plain(char c) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                kept.append(Character.toLowerCase(letters.charAt(i)));
            }
        }
        return kept.toString();
    }
}
