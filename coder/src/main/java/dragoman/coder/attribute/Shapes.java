package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a quotation looks like: a sentence, an outcry, a name. */
final class Shapes {
    /** A quotation of at most so many words without a verb of its own names or distances. */
    private static final int NAME_LENGTH = 6;

    private static final int SMALL_WORD = 4;
    private static final int LONGEST_EPITHET = 3;

    private static final Pattern ENDS = Pattern.compile("(?s).*[.?!…]\\s*");

    private final Analysis analysis;

    Shapes(Analysis analysis) {
        this.analysis = analysis;
    }

    Sentence sentenceAt(int offset) {
        return analysis.sentences().get(indexAt(offset));
    }

    /** The last sentence that begins at an offset or before it. */
    int indexAt(int offset) {
        List<Sentence> sentences = analysis.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** A sentence or more: it has a subject and a verb, or ends as sentences do. */
    boolean isClause(Quoted quotation) {
        Stretch stretch = quotation.words();
        String words = analysis.text().substring(stretch.start(), stretch.end());
        boolean ends = ENDS.matcher(words).matches();
        boolean capital = words.codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                .anyMatch(Character::isUpperCase);
        int count = 0;
        boolean clause = false;
        List<Sentence> sentences = analysis.sentences();
        for (int at = indexAt(stretch.start()); at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (sentence.start() >= stretch.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                if (stretch.contains(token.start())) {
                    count++;
                    clause = clause || isFinite(sentence, token, quotation);
                }
            }
        }
        return (clause && capital) || (clause && ends && count > NAME_LENGTH) || (ends && capital && clause);
    }

    /** An outcry or a sentence without a verb: "Why now?", "No comment." */
    boolean isOutcry(Quoted quotation) {
        String words = analysis.text()
                .substring(quotation.words().start(), quotation.words().end())
                .strip();
        boolean sentence = words.endsWith(".") && !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
        return words.endsWith("?") || words.endsWith("!") || sentence;
    }

    /** Names and titles: every word but the small ones begins with a capital. */
    boolean isName(Quoted quotation) {
        String words = analysis.text()
                .substring(quotation.words().start(), quotation.words().end());
        int capitals = 0;
        for (String word : words.split("[^\\p{L}\\p{N}'’]+")) {
            if (word.isEmpty()) {
                continue;
            }
            boolean capital = !Character.isLowerCase(word.codePointAt(0));
            if (!capital && word.length() > SMALL_WORD) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        words = words.strip().replaceAll("[.,]$", "");
        return capitals > 1 && words.indexOf('.') < 0 && words.indexOf('?') < 0 && words.indexOf('!') < 0;
    }

    private static boolean isFinite(Sentence sentence, Token token, Quoted quotation) {
        boolean finite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD")
                || token.tag().equals("VB");
        return finite
                && (hasSubject(sentence, token, quotation)
                        || token.tag().equals("MD")
                        || token.tag().equals("VB")
                        || sentence.graph().incoming(token.index()).is(Relation.COP)
                        || sentence.graph().incoming(token.index()).is(Relation.AUX_PASS)
                        || sentence.graph().incoming(token.index()).is(Relation.AUX));
    }

    /** Whether the quotation has the verb's subject, too. */
    private static boolean hasSubject(Sentence sentence, Token verb, Quoted quotation) {
        for (Edge edge : sentence.graph().children(verb.index())) {
            if (edge.is(Relation.NSUBJ)
                    && quotation
                            .words()
                            .contains(sentence.token(edge.dependent()).start())) {
                return true;
            }
        }
        return false;
    }

    /** "the 'no limits' partnership": a known name before its noun. */
    boolean isEpithet(Quoted quotation) {
        Sentence sentence = sentenceAt(quotation.words().start());
        Optional<Token> before = Optional.empty();
        Optional<Token> after = Optional.empty();
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.end() <= quotation.open()) {
                before = Optional.of(token);
            } else if (token.start() >= quotation.close()) {
                after = Optional.of(token);
                break;
            } else if (!token.isPunctuation()) {
                words++;
            }
        }
        boolean known = before.filter(
                        token -> token.form().equals("the") || token.form().equals("so-called"))
                .isPresent();
        return known && words <= LONGEST_EPITHET && after.filter(Token::isNoun).isPresent();
    }
}
