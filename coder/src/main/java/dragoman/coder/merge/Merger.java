package dragoman.coder.merge;

import dragoman.coder.code.Cameo;
import dragoman.model.Claim;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Place;
import dragoman.model.Quote;
import dragoman.model.Relation;
import dragoman.model.Span;
import dragoman.model.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Turns what the stages found into the document's records, in the order of the text. */
public final class Merger {
    private static final List<Class<? extends CodedRecord>> ORDER =
            List.of(Event.class, Quote.class, Claim.class, Relation.class, Timex.class, Place.class);

    private final Cameo cameo;
    private final String coder;

    /** @param coder the coder's name and version, as records carry it */
    public Merger(Cameo cameo, String coder) {
        this.cameo = cameo;
        this.coder = coder;
    }

    /** All records but the document's own, by where they start and, of one place, by kind. */
    public List<CodedRecord> records(Evidence evidence) {
        Entities entities = new Entities(evidence);
        UtteranceRecords utterances = new UtteranceRecords(evidence, entities);
        List<CodedRecord> records = new ArrayList<>();
        records.addAll(new EventRecords(evidence, entities, cameo, coder).all());
        records.addAll(utterances.quotes());
        records.addAll(utterances.claims());
        records.addAll(new TieRecords(evidence, entities).all());
        evidence.times().forEach(time -> {
            Span span = evidence.text().span(time.start(), time.end());
            records.add(
                    new Timex(evidence.document(), span.text(), span.start(), span.end(), time.type(), time.value()));
        });
        evidence.toponyms().forEach(toponym -> records.add(new Place(evidence.document(), toponym.location())));
        records.sort(Comparator.comparingInt(Merger::start).thenComparingInt(Merger::kind));
        return records;
    }

    private static int start(CodedRecord record) {
        if (record instanceof Event event) {
            return event.trigger().start();
        }
        if (record instanceof Quote quote) {
            return quote.start();
        }
        if (record instanceof Claim claim) {
            return claim.content().isEmpty()
                    ? claim.textInfo().start()
                    : claim.content().get(0).start();
        }
        if (record instanceof Relation relation) {
            return relation.subject().start();
        }
        if (record instanceof Timex timex) {
            return timex.start();
        }
        return record instanceof Place place ? place.location().start() : 0;
    }

    private static int kind(CodedRecord record) {
        return ORDER.indexOf(record.getClass());
    }
}
