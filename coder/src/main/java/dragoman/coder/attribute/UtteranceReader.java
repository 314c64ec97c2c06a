package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads who says what.
 *
 * <p>Example: in "The deal is 'dead,' the envoy told reporters, adding that talks would go on" the envoy makes two claims, and the
 * quoted word is his.
 */
public final class UtteranceReader {
    private final Cues cues = Cues.load();

    public Utterances read(Analysis analysis, Mentions mentions, Resolutions resolutions) {
        List<Stretch> paragraphs = paragraphs(analysis);
        QuotedText quoted = new QuotedText(Marks.in(analysis.text(), paragraphs));
        VerbReports verbs = new VerbReports(cues, quoted);
        PhraseReports phrases = new PhraseReports(cues);
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            if (mayReport(sentence.tokens())) {
                reports.addAll(verbs.in(sentence));
                reports.addAll(phrases.in(sentence));
            }
        }
        reports.addAll(new Labels(analysis, cues, quoted).all(paragraphs));
        Assembly assembly = new Assembly(analysis, new Sources(mentions), resolutions, quoted, reports);
        return assembly.utterances();
    }

    /** Whether a sentence of these words may report or quote something. */
    public boolean mayFind(List<Token> tokens) {
        return mayReport(tokens) || tokens.stream().anyMatch(Phrases::isQuotationMark);
    }

    private boolean mayReport(List<Token> tokens) {
        return VerbReports.mayFind(tokens, cues) || PhraseReports.mayFind(tokens, cues);
    }

    static List<Stretch> paragraphs(Analysis analysis) {
        List<Stretch> paragraphs = new ArrayList<>();
        int number = -1;
        for (Sentence sentence : analysis.sentences()) {
            int last = paragraphs.size() - 1;
            if (sentence.paragraph() == number) {
                paragraphs.set(last, new Stretch(paragraphs.get(last).start(), sentence.end()));
            } else {
                paragraphs.add(new Stretch(sentence.start(), sentence.end()));
                number = sentence.paragraph();
            }
        }
        return paragraphs;
    }
}
