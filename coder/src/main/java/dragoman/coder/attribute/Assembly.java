package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.model.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes quotations and statements of what was found, quotation by quotation in the order of the text. */
final class Assembly {
    private final Analysis analysis;
    private final Sources sources;
    private final List<Quoted> quoted;
    private final List<Report> reports;
    private final Speech speech;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    Assembly(Analysis analysis, Sources sources, List<Quoted> quoted, List<Report> reports) {
        this.analysis = analysis;
        this.sources = sources;
        this.quoted = quoted;
        this.reports = reports;
        this.speech = new Speech(analysis, quoted, reports);
    }

    Utterances utterances() {
        List<Optional<Report>> governors = speech.settle();
        Map<Report, Optional<Mention>> speakers = new HashMap<>();
        for (Report report : reports) {
            speakers.put(report, sources.at(report.sentence, report.source));
        }
        Optional<Report> last = Optional.empty();
        int lastParagraph = -1;
        for (int i = 0; i < quoted.size(); i++) {
            Quoted quotation = quoted.get(i);
            Optional<Report> governor = governors.get(i);
            Sentence sentence = sentenceAt(quotation.words().start());
            boolean clause = speech.isClause(quotation);
            if (governor.isEmpty() && !quotation.inner() && clause && goesOn(lastParagraph, sentence, quotation)) {
                governor = last;
                last.ifPresent(report -> report.content.add(quotation.words()));
            }
            quotations.add(quotation(quotation, sentence, governor, clause, speakers));
            if (governor.isPresent() && !quotation.inner()) {
                last = governor;
                lastParagraph = sentence.paragraph();
            }
        }
        for (Report report : reports) {
            if (!report.content.isEmpty()) {
                statements.add(statement(report, speakers.getOrDefault(report, Optional.empty())));
            }
        }
        statements.sort(Comparator.comparingInt(
                        (Statement statement) -> statement.content().get(0).start())
                .thenComparing(statement -> statement.cue().map(Stretch::start).orElse(-1)));
        return new Utterances(quotations, statements);
    }

    /** The paragraph goes on, or a quotation opens the next one. */
    private static boolean goesOn(int paragraph, Sentence sentence, Quoted quotation) {
        boolean next = sentence.paragraph() == paragraph + 1;
        return sentence.paragraph() == paragraph
                || (next && (quotation.again() || quotation.open() <= sentence.start()));
    }

    private Quotation quotation(
            Quoted quotation,
            Sentence sentence,
            Optional<Report> governor,
            boolean clause,
            Map<Report, Optional<Mention>> speakers) {
        QuoteKind kind = kind(quotation, governor, clause);
        if (kind == QuoteKind.SCARE || governor.isEmpty()) {
            return new Quotation(
                    sentence.index(), quotation.words(), kind, Optional.empty(), Optional.empty(), List.of());
        }
        Report report = governor.get();
        return new Quotation(
                sentence.index(),
                quotation.words(),
                kind,
                speakers.getOrDefault(report, Optional.empty()),
                Optional.of(report.words),
                audience(report));
    }

    private QuoteKind kind(Quoted quotation, Optional<Report> governor, boolean clause) {
        if (governor.isEmpty()) {
            return clause ? QuoteKind.DIRECT : QuoteKind.SCARE;
        }
        boolean whole = governor.get().content.contains(quotation.words());
        return clause && whole ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }

    private List<Mention> audience(Report report) {
        return report.audience.stream()
                .flatMap(at -> sources.at(report.sentence, at).stream())
                .distinct()
                .toList();
    }

    private Statement statement(Report report, Optional<Mention> speaker) {
        List<Stretch> content = new ArrayList<>(report.content);
        content.sort(Comparator.comparingInt(Stretch::start));
        return new Statement(
                report.sentence.index(),
                speaker,
                Optional.of(report.words),
                content,
                audience(report),
                report.cue.force());
    }

    private Sentence sentenceAt(int offset) {
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
        return sentences.get(low);
    }
}
