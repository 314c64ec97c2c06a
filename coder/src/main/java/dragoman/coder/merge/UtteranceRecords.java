package dragoman.coder.merge;

import dragoman.analyse.Sentence;
import dragoman.coder.attribute.Quotation;
import dragoman.coder.attribute.Statement;
import dragoman.coder.attribute.Stretch;
import dragoman.model.Claim;
import dragoman.model.Entity;
import dragoman.model.Quote;
import dragoman.model.Span;
import dragoman.model.TextInfo;
import java.util.List;
import java.util.Optional;

/** Quotations and claims as records. */
final class UtteranceRecords {
    private final Evidence evidence;
    private final Entities entities;

    UtteranceRecords(Evidence evidence, Entities entities) {
        this.evidence = evidence;
        this.entities = entities;
    }

    List<Quote> quotes() {
        return evidence.utterances().quotations().stream().map(this::quote).toList();
    }

    List<Claim> claims() {
        return evidence.utterances().statements().stream().map(this::claim).toList();
    }

    private Quote quote(Quotation quotation) {
        Span words = span(quotation.words());
        Optional<Entity> speaker = entities.one(quotation.speaker());
        return new Quote(
                Ids.of(evidence.document(), "quote", words.start(), words.end(), name(speaker)),
                evidence.document(),
                words.text(),
                words.start(),
                words.end(),
                quotation.kind(),
                speaker,
                quotation.cue().map(this::span),
                entities.of(quotation.audience()),
                info(quotation.sentence()));
    }

    private Claim claim(Statement statement) {
        List<Span> content = statement.content().stream().map(this::span).toList();
        Optional<Entity> source = entities.one(statement.source());
        Optional<Span> cue = statement.cue().map(this::span);
        return new Claim(
                Ids.of(evidence.document(), "claim", cue, content, name(source)),
                evidence.document(),
                source,
                cue,
                content,
                entities.of(statement.audience()),
                Optional.empty(),
                info(statement.sentence()));
    }

    private static String name(Optional<Entity> entity) {
        return entity.map(Entity::entityText).orElse("");
    }

    private Span span(Stretch stretch) {
        return evidence.text().span(stretch.start(), stretch.end());
    }

    TextInfo info(int index) {
        Sentence sentence = evidence.sentence(index);
        Span span = evidence.text().span(sentence.start(), sentence.end());
        return new TextInfo(index, span.start(), span.end());
    }
}
