package dragoman.coder.mention;

import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the news begins in a first sentence that a dateline opens: nobody acts in "GOMA, Congo, Nov. 21 -".
 *
 * <p>Example: in "OSLO, May 3 - Envoys met" it begins with the fifth token.
 */
final class Dateline {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.'’/-]+");
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    /** No dateline has more tokens. */
    private static final int LONGEST = 16;

    /** A single word of so many capitals may be a body, "NATO - the alliance - bombed"; a longer one is a city. */
    private static final int ACRONYM = 5;

    private Dateline() {}

    /** The first token behind the dash; 0 where the sentence has no dateline. */
    static int end(Sentence sentence) {
        if (sentence.index() > 1
                || sentence.size() < 3
                || !CAPITALS.matcher(sentence.token(0).form()).matches()) {
            return 0;
        }
        boolean dated = false;
        for (int at = 1; at < Math.min(LONGEST, sentence.size() - 1); at++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return 0;
            }
            boolean apart = sentence.token(at - 1).end() < token.start();
            if (DASHES.contains(token.form()) && apart) {
                return dated || (at == 1 && sentence.token(0).form().length() > ACRONYM) ? at + 1 : 0;
            }
            dated |= token.form().equals(",")
                    || token.form().equals("(")
                    || token.tag().equals("CD");
        }
        return 0;
    }
}
