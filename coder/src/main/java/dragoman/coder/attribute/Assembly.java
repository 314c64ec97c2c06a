package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.resolve.Referent;
import dragoman.coder.resolve.Resolutions;
import dragoman.model.QuoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes quotations and statements of what was found, quotation by quotation in the order of the text. */
final class Assembly {
    private final Sources sources;
    private final Resolutions resolutions;
    private final QuotedText quoted;
    private final List<Report> reports;
    private final Shapes shapes;
    private final Speech speech;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    Assembly(Analysis analysis, Sources sources, Resolutions resolutions, QuotedText quoted, List<Report> reports) {
        this.sources = sources;
        this.resolutions = resolutions;
        this.quoted = quoted;
        this.reports = reports;
        this.shapes = new Shapes(analysis);
        this.speech = new Speech(analysis, quoted, shapes, reports);
    }

    Utterances utterances() {
        List<Optional<Report>> governors = speech.settle();
        Map<Report, Optional<Mention>> speakers = new HashMap<>();
        for (Report report : reports) {
            speakers.put(report, sources.of(report));
        }
        Optional<Report> last = Optional.empty();
        int lastParagraph = -1;
        for (int i = 0; i < quoted.all().size(); i++) {
            Quoted quotation = quoted.all().get(i);
            Optional<Report> governor = governors.get(i);
            Sentence sentence = shapes.sentenceAt(quotation.words().start());
            boolean clause = shapes.isClause(quotation);
            if (governor.isEmpty() && !quotation.inner() && clause && goesOn(lastParagraph, sentence, quotation)) {
                governor = last;
                last.ifPresent(report -> speech.goesOn(report, quotation));
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
                named(report, speakers),
                Optional.of(report.words),
                audience(report));
    }

    /** A pronoun's own name, where it stands in the speech of the same one: "Ruto thanked those he named". */
    private Optional<Mention> named(Report report, Map<Report, Optional<Mention>> speakers) {
        Optional<Mention> speaker = speakers.getOrDefault(report, Optional.empty());
        if (speaker.isEmpty() || speaker.get().kind() != MentionKind.PRONOUN) {
            return speaker;
        }
        return speech.near(report.words).stream()
                .filter(outer ->
                        outer != report && outer.content.stream().anyMatch(stretch -> stretch.covers(report.words)))
                .flatMap(outer -> speakers.getOrDefault(outer, Optional.empty()).stream())
                .filter(mention -> same(mention, speaker.get()))
                .findFirst()
                .or(() -> speaker);
    }

    private boolean same(Mention first, Mention second) {
        List<Referent> one = resolutions.of(first);
        List<Referent> other = resolutions.of(second);
        return !one.isEmpty()
                && !other.isEmpty()
                && one.get(0).key().equals(other.get(0).key());
    }

    private QuoteKind kind(Quoted quotation, Optional<Report> governor, boolean clause) {
        if (governor.isEmpty()) {
            return clause ? QuoteKind.DIRECT : QuoteKind.SCARE;
        }
        boolean whole = governor.get().content.contains(quotation.words());
        boolean sentence =
                clause || (shapes.isOutcry(quotation) && governor.get().speaks());
        if (sentence && speech.allQuoted(governor.get())) {
            return QuoteKind.DIRECT;
        }
        boolean says = governor.get().cue.force().asserts();
        return !whole && (shapes.isName(quotation) || (!says && shapes.isEpithet(quotation)))
                ? QuoteKind.SCARE
                : QuoteKind.MIXED;
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
}
