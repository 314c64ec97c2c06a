package dragoman.coder.merge;

import dragoman.analyse.Sentence;
import dragoman.coder.attribute.Attributions;
import dragoman.coder.code.Background;
import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.Figure;
import dragoman.coder.date.DatedInterval;
import dragoman.coder.date.EventDates;
import dragoman.coder.date.TimeExpression;
import dragoman.coder.locate.EventPlaces;
import dragoman.coder.locate.Toponym;
import dragoman.model.Attribution;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Mode;
import dragoman.model.Quantity;
import dragoman.model.Span;
import dragoman.model.Status;
import dragoman.model.TextInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document's drafts as event records, each with its date, place, attribution and figures. */
final class EventRecords {
    private final Evidence evidence;
    private final Entities entities;
    private final Cameo cameo;
    private final String coder;
    private final Attributions utterances;
    private final BySentence<TimeExpression> times;
    private final BySentence<Toponym> toponyms;

    EventRecords(Evidence evidence, Entities entities, Cameo cameo, String coder) {
        this.evidence = evidence;
        this.entities = entities;
        this.cameo = cameo;
        this.coder = coder;
        this.utterances = new Attributions(evidence.utterances());
        this.times = new BySentence<>(evidence.times(), TimeExpression::sentence);
        this.toponyms = new BySentence<>(evidence.toponyms(), Toponym::sentence);
    }

    List<Event> all() {
        List<Retold.Told> events = new ArrayList<>();
        for (Draft draft : evidence.drafts()) {
            Event event = event(draft);
            boolean again = draft.pointsBack(evidence.sentence(draft.sentence()));
            if (draft.bare()
                    || !event.root().requiresRecipient()
                    || !event.recipient().isEmpty()
                    || event.actor().size() > 1) {
                events.add(new Retold.Told(event, again, draft.bare()));
            }
        }
        return Retold.link(events);
    }

    private Event event(Draft draft) {
        Sentence sentence = evidence.sentence(draft.sentence());
        List<Attributions.Link> words =
                utterances.of(sentence.token(draft.trigger()).start(), draft.presupposed());
        boolean hearsay = words.stream().anyMatch(link -> !performs(draft, sentence, link));
        Status status = !hearsay || !draft.status().factual()
                ? draft.status()
                : draft.status().with(Status.ALLEGED);
        Optional<DatedInterval> date = EventDates.of(
                sentence,
                draft.trigger(),
                Background.timeline(sentence, draft.chain()),
                draft.status(),
                Background.is(sentence, draft.chain().get(draft.chain().size() - 1)),
                evidence.published(),
                times.in(draft.sentence()));
        List<Entity> actors = entities.of(draft.actors());
        List<Entity> recipients = recipients(draft, sentence, actors);
        List<Attribution> attributions = attributions(draft, sentence, words);
        Span trigger = span(sentence, draft.trigger());
        String code = cameo.code(draft);
        return new Event(
                Ids.of(
                        evidence.document(),
                        "event",
                        trigger.start(),
                        trigger.end(),
                        draft.root(),
                        code,
                        names(actors),
                        names(recipients),
                        status),
                evidence.document(),
                List.of(draft.root()),
                draft.mode().map(Mode::code).stream().toList(),
                draft.contexts(),
                code,
                draft.root().quad(),
                draft.mode().map(Mode::score).orElse(draft.root().score()),
                draft.words().stream().map(word -> span(sentence, word)).toList(),
                actors,
                recipients,
                status,
                date.map(d -> d.interval().first()),
                date.map(d -> d.interval().last()),
                date.flatMap(DatedInterval::expression).map(e -> evidence.text().span(e.start(), e.end())),
                date.map(DatedInterval::basis),
                EventPlaces.of(sentence, draft.chain(), physical(draft), toponyms.in(draft.sentence()))
                        .map(Toponym::location),
                attributions,
                draft.figures().stream()
                        .map(figure -> quantity(sentence, figure))
                        .toList(),
                Optional.empty(),
                Confidence.of(Signal.of(draft.rule(), actors, recipients, status, !attributions.isEmpty())),
                draft.rule(),
                evidence.text().span(sentence.start(), sentence.end()).text(),
                info(sentence),
                coder);
    }

    private static boolean physical(Draft draft) {
        return switch (draft.root()) {
            case ASSAULT, COERCE, PROTEST -> true;
            default -> false;
        };
    }

    /** "announced an embargo": the saying is the doing. */
    private static boolean performs(Draft draft, Sentence sentence, Attributions.Link link) {
        return draft.words().stream()
                .map(sentence::token)
                .anyMatch(word ->
                        link.cue().filter(cue -> cue.contains(word.start())).isPresent());
    }

    /** Who it is done to; of what needs somebody, those of the place it concerns: "suspended aid in Yemen". */
    private List<Entity> recipients(Draft draft, Sentence sentence, List<Entity> actors) {
        List<Entity> told = entities.of(draft.recipients());
        if (!told.isEmpty() || !draft.root().requiresRecipient() || actors.size() != 1) {
            return told;
        }
        return EventPlaces.concerned(sentence, draft.trigger(), toponyms.in(draft.sentence())).stream()
                .map(Toponym::location)
                .filter(place -> place.countryCode().isPresent()
                        && !place.countryCode().equals(actors.get(0).code()))
                .map(entities::ofPlace)
                .toList();
    }

    private static List<String> names(List<Entity> entities) {
        return entities.stream()
                .map(entity -> entity.identifierId().or(entity::identifierText).orElse(entity.entityText()))
                .toList();
    }

    private List<Attribution> attributions(Draft draft, Sentence sentence, List<Attributions.Link> words) {
        List<Attribution> all = new ArrayList<>();
        for (Attributions.Link link : words) {
            link.cue()
                    .ifPresent(cue -> all.add(new Attribution(
                            entities.one(link.source()), evidence.text().span(cue.start(), cue.end()))));
        }
        for (dragoman.coder.code.Source source : draft.sources()) {
            Span cue = span(sentence, source.cue());
            boolean known =
                    all.stream().anyMatch(attribution -> attribution.cue().start() == cue.start());
            if (!known) {
                all.add(new Attribution(entities.one(source.who()), cue));
            }
        }
        return all;
    }

    private Quantity quantity(Sentence sentence, Figure figure) {
        Span span = evidence.text()
                .span(
                        sentence.token(figure.from()).start(),
                        sentence.token(figure.to() - 1).end());
        return new Quantity(
                figure.what(), figure.value(), figure.modifier(), figure.unit(), span.text(), span.start(), span.end());
    }

    private Span span(Sentence sentence, int token) {
        return evidence.text()
                .span(sentence.token(token).start(), sentence.token(token).end());
    }

    private TextInfo info(Sentence sentence) {
        Span span = evidence.text().span(sentence.start(), sentence.end());
        return new TextInfo(sentence.index(), span.start(), span.end());
    }
}
