package dragoman.coder.date;

import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as the time rules see it: words, figures and marks, cut finer than tokens, so that "mid-1943" and "May 3-5"
 * come apart. Every look-up beyond the ends answers with nothing.
 */
final class Words {
    private static final Pattern PIECE = Pattern.compile(
            "\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}(?![\\d])" // 2025-09-02
                    + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)" // 17:30
                    + "|\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?" // 1,460
                    + "|[oO]['’]clock|[aApP]\\.\\s?[mM]\\b\\.?|\\p{L}+|[^\\s\\u00a0]");

    /**
     * @param token index of the token it is part of
     * @param start offset of its first character, UTF-16 units of the text
     * @param text in lower case, dashes and apostrophes made plain
     */
    private record Piece(int token, int start, int end, String text, boolean capital) {}

    private final Sentence sentence;
    private final List<Piece> pieces;

    private Words(Sentence sentence, List<Piece> pieces) {
        this.sentence = sentence;
        this.pieces = pieces;
    }

    static Words of(Sentence sentence, String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(sentence.start(), sentence.end());
        int token = 0;
        while (matcher.find()) {
            while (token + 1 < sentence.size() && sentence.token(token).end() <= matcher.start()) {
                token++;
            }
            String piece = matcher.group();
            boolean capital = Character.isUpperCase(piece.codePointAt(0));
            pieces.add(new Piece(token, matcher.start(), matcher.end(), plain(piece), capital));
        }
        return new Words(sentence, pieces);
    }

    private static String plain(String piece) {
        return switch (piece) {
            case "–", "—", "‐", "‑", "−" -> "-";
            case "’", "‘", "ʼ" -> "'";
            default -> piece.toLowerCase(Locale.ROOT);
        };
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return pieces.size();
    }

    private boolean in(int at) {
        return at >= 0 && at < pieces.size();
    }

    String at(int at) {
        return in(at) ? pieces.get(at).text : "";
    }

    boolean is(int at, String word) {
        return in(at) && pieces.get(at).text.equals(word);
    }

    boolean isAny(int at, java.util.Set<String> words) {
        return in(at) && words.contains(pieces.get(at).text);
    }

    boolean capital(int at) {
        return in(at) && pieces.get(at).capital;
    }

    /** Whether nothing stands between a piece and the one before. */
    boolean touches(int at) {
        return in(at) && at > 0 && pieces.get(at).start == pieces.get(at - 1).end;
    }

    int start(int at) {
        return pieces.get(at).start;
    }

    int end(int at) {
        return pieces.get(at).end;
    }

    /** Index of the piece's token. */
    int token(int at) {
        return pieces.get(at).token;
    }

    /** Part of speech of the piece's token, empty beyond the ends. */
    String tag(int at) {
        if (!in(at)) {
            return "";
        }
        Token token = sentence.token(pieces.get(at).token);
        return token.tag();
    }

    boolean isWord(int at) {
        return in(at) && Character.isLetter(pieces.get(at).text.charAt(0));
    }

    /** A whole number in figures without thousands commas, -1 where there is none. */
    int figure(int at) {
        String text = at(at);
        if (text.isEmpty() || text.length() > 6) {
            return -1;
        }
        int figure = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            figure = 10 * figure + c - '0';
        }
        return figure;
    }

    /** The words from a piece on, as many as asked, with single spaces, marks joined as written. */
    String phrase(int from, int count) {
        if (count == 1) {
            return at(from);
        }
        StringBuilder phrase = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            if (i > from && !touches(i)) {
                phrase.append(' ');
            }
            phrase.append(at(i));
        }
        return phrase.toString();
    }
}
