package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds speakers named by layout alone: "LIND: We are ready." in an interview, "Minister: no talks" as a headline, "“We are
 * ready.” — Anna Lind" under a quotation.
 */
final class Labels {
    private static final int LONGEST = 6;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Cue LABEL = new Cue(":", Cue.Kind.PREPOSITION, Set.of(Frame.CLAUSE), Set.of(), Force.SAYS);

    private final Analysis analysis;
    private final Cues cues;
    private final QuotedText quoted;

    Labels(Analysis analysis, Cues cues, QuotedText quoted) {
        this.analysis = analysis;
        this.cues = cues;
        this.quoted = quoted;
    }

    List<Report> all(List<Stretch> paragraphs) {
        List<Report> turns = new ArrayList<>();
        List<Report> signed = new ArrayList<>();
        int before = -1;
        int index = -1;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.paragraph() != before) {
                index++;
                turn(sentence, paragraphs.get(index), turns);
                before = sentence.paragraph();
            }
            signature(sentence, signed);
        }
        List<Report> found = new ArrayList<>();
        // One label is a headline's, and only at the head of the text; a conversation has several.
        for (Report turn : turns) {
            boolean headline = turn.sentence.index() == 0 && isSource(turn.sentence, turn.head - 1);
            if (headline || (turns.size() > 2 && isShouted(turn))) {
                found.add(turn);
            }
        }
        found.addAll(signed);
        return found;
    }

    private void turn(Sentence sentence, Stretch paragraph, List<Report> turns) {
        int from = 0;
        while (from < sentence.size() && Phrases.isQuotationMark(sentence.token(from))) {
            from++;
        }
        int colon = from;
        while (colon < sentence.size() && colon - from <= LONGEST && isPartOfName(sentence.token(colon))) {
            colon++;
        }
        boolean labelled = colon > from
                && colon + 1 < sentence.size()
                && sentence.token(colon).form().equals(":");
        if (!labelled
                || quoted.innermost(sentence.token(from).start())
                        != quoted.innermost(sentence.token(colon).start())) {
            return;
        }
        Stretch words =
                new Stretch(sentence.token(colon).start(), sentence.token(colon).end());
        Report report =
                new Report(sentence, LABEL, colon, words, words, isRole(sentence, from, colon) ? -1 : colon - 1);
        report.label = from;
        int start = sentence.token(colon + 1).start();
        int end = paragraph.end();
        int scope = quoted.innermost(start);
        if (scope >= 0 && scope == quoted.innermost(sentence.token(from).start())) {
            end = Math.min(end, quoted.all().get(scope).words().end());
        }
        report.content.add(new Stretch(start, Math.max(start, end)));
        turns.add(report);
    }

    private static boolean isPartOfName(Token token) {
        return token.isProperNoun()
                || token.form().equals("The")
                || token.isNoun()
                || token.isAdjective()
                || token.tag().equals("POS")
                || token.tag().equals("CC");
    }

    /** "Q:" and "A:" name nobody. */
    private static boolean isRole(Sentence sentence, int from, int colon) {
        return colon == from + 1 && sentence.token(from).form().length() == 1;
    }

    /** "LIND:" or "Q:". */
    private static boolean isShouted(Report report) {
        String form = report.sentence.token(report.head - 1).form();
        return form.equals(form.toUpperCase(Locale.ROOT)) && form.chars().allMatch(Character::isLetter);
    }

    private boolean isSource(Sentence sentence, int token) {
        boolean person = sentence.nameAt(token)
                .filter(name -> switch (name.type()) {
                    case PERSON, ORG, NORP, GPE -> true;
                    default -> false;
                })
                .isPresent();
        String lemma = sentence.token(token).lemma();
        return person
                || cues.find(Cue.Kind.TEXT, lemma).isPresent()
                || cues.find(Cue.Kind.TEXT, lemma.replaceAll("s$", "")).isPresent();
    }

    /** A dash and a name behind a closed quotation. */
    private void signature(Sentence sentence, List<Report> signed) {
        for (Token token : sentence.tokens()) {
            if (!DASHES.contains(token.form()) || token.index() + 1 >= sentence.size()) {
                continue;
            }
            int last = quoted.endingBefore(token.start());
            int to = token.index() + 1;
            while (to < sentence.size()
                    && to - token.index() <= LONGEST
                    && sentence.token(to).isProperNoun()
                    && !lineBreak(sentence.token(to - 1), sentence.token(to))) {
                to++;
            }
            boolean named = to > token.index() + 1 && endsLine(sentence, to);
            if (last >= 0
                    && named
                    && analysis.text()
                            .substring(quoted.all().get(last).close(), token.start())
                            .isBlank()) {
                Stretch words = new Stretch(token.start(), token.end());
                Report report = new Report(sentence, LABEL, token.index(), words, words, to - 1);
                report.label = token.index() + 1;
                report.content.add(quoted.all().get(last).words());
                signed.add(report);
            }
        }
    }

    private boolean lineBreak(Token one, Token next) {
        return analysis.text().substring(one.end(), next.start()).indexOf('\n') >= 0;
    }

    private boolean endsLine(Sentence sentence, int to) {
        if (to >= sentence.size()) {
            return true;
        }
        String form = sentence.token(to).form();
        return form.equals(",")
                || form.equals(".")
                || form.equals("(")
                || lineBreak(sentence.token(to - 1), sentence.token(to));
    }
}
