package dragoman.coder.merge;

import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.resolve.Referent;
import dragoman.model.Entity;
import dragoman.model.Location;
import dragoman.model.Resolution;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mentions and who is meant as the contract's entities. */
final class Entities {
    /** Trust in a source of which only the words are known. */
    private static final double UNKNOWN = 0.3;

    private final Evidence evidence;

    Entities(Evidence evidence) {
        this.evidence = evidence;
    }

    /** An entity for each of those meant, each once. */
    List<Entity> of(List<Mention> mentions) {
        List<Entity> entities = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Mention mention : mentions) {
            for (Referent referent : referents(mention)) {
                if (seen.add(referent.key())) {
                    entities.add(entity(mention, referent));
                }
            }
        }
        return entities;
    }

    /** Sources that are no actors elsewhere ("the report") are made by the reader of utterances: known by their words alone. */
    private List<Referent> referents(Mention mention) {
        List<Referent> known = evidence.resolutions().of(mention);
        return known.isEmpty()
                ? List.of(new Referent(
                        "words:" + span(mention).text().toLowerCase(Locale.ROOT),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        mention.kind() == MentionKind.PRONOUN ? Resolution.PRONOUN : Resolution.NAME,
                        UNKNOWN))
                : known;
    }

    Optional<Entity> one(Optional<Mention> mention) {
        return mention.flatMap(m -> of(List.of(m)).stream().findFirst());
    }

    /** The words of a mention. */
    Span span(Mention mention) {
        Sentence sentence = evidence.sentence(mention.sentence());
        return evidence.text()
                .span(
                        sentence.token(mention.from()).start(),
                        sentence.token(mention.to() - 1).end());
    }

    /** The people of a place, as the code of its country. */
    Entity ofPlace(Location place) {
        return new Entity(
                place.extractedPlace(),
                place.start(),
                place.end(),
                place.countryCode(),
                List.of(),
                place.resolvedPlace(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Resolution.METONYM),
                Optional.of(UNKNOWN));
    }

    Entity entity(Mention mention, Referent referent) {
        Span span = span(mention);
        return new Entity(
                span.text(),
                span.start(),
                span.end(),
                referent.code(),
                referent.sectors(),
                referent.name(),
                referent.id(),
                referent.office(),
                Optional.of(referent.resolution()),
                Optional.of(Math.round(referent.confidence() * 100) / 100.0));
    }
}
