package dragoman.bench.reading;

import dragoman.model.Claim;
import dragoman.model.CodedRecord;
import dragoman.model.Event;
import dragoman.model.Quote;
import dragoman.model.RecordCodec;
import dragoman.model.Relation;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the records of one document with its reading, fact by fact. */
public final class ReadingScorer {
    private final GoldReading gold;
    private final List<CodedRecord> records;
    private final Text text;
    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<String> errors = new ArrayList<>();

    private ReadingScorer(GoldReading gold, Text text, List<CodedRecord> records) {
        this.gold = gold;
        this.text = text;
        this.records = records;
    }

    /** @throws IllegalArgumentException if an anchor of the reading does not stand in the text exactly once */
    public static Comparison compare(GoldReading gold, Text text, List<CodedRecord> records) {
        return new ReadingScorer(gold, text, records).compare();
    }

    private Comparison compare() {
        Anchors anchors = new Anchors(text);
        List<Event> told = all(Event.class);
        EventMatching matching = new EventMatching(gold.events(), told, anchors);
        gold.events().forEach(event -> event(event, matching));
        quotes();
        claims();
        relations();
        int extra = told.size() - matching.size();
        int events = Math.max(0, extra - gold.events().size() / 2);
        int claimed = all(Claim.class).size()
                - 3 * gold.claims().size() / 2
                - gold.quotes().size();
        return new Comparison(
                tallies,
                errors,
                forbidden(told, anchors),
                SpanCheck.bad(text, records),
                extra,
                events + Math.max(0, claimed));
    }

    private void event(GoldEvent event, EventMatching matching) {
        Optional<EventMatching.Match> match = matching.of(event.id());
        if (match.isEmpty()) {
            errors.add("missing " + event.id() + " " + event.anchor());
            if (!event.optional()) {
                count(Measure.FOUND, false);
                EventFields.asked(event).forEach(measure -> count(measure, false));
                event.sameAs().ifPresent(first -> count(Measure.SAME_AS, false));
            }
            return;
        }
        count(Measure.FOUND, true);
        match.get().fields().forEach((measure, right) -> field(match.get(), measure, right));
        event.sameAs().ifPresent(first -> field(match.get(), Measure.SAME_AS, matching.same(match.get(), first)));
    }

    private void field(EventMatching.Match match, Measure measure, boolean right) {
        count(measure, right);
        if (!right) {
            errors.add("wrong " + match.gold().id() + " " + measure.label() + " in " + Json.of(match.told()));
        }
    }

    private void quotes() {
        for (GoldQuote quote : gold.quotes()) {
            Optional<Quote> told =
                    all(Quote.class).stream().filter(quote::hasTheWordsOf).findFirst();
            boolean speaker = told.filter(quote::hasTheSpeakerOf).isPresent();
            count(Measure.QUOTE, told.isPresent());
            count(Measure.SPEAKER, speaker);
            if (told.isEmpty()) {
                errors.add("missing " + quote.id() + " " + quote.text());
            } else if (!speaker) {
                errors.add("wrong " + quote.id() + " speaker or kind in " + Json.of(told.get()));
            }
        }
    }

    private void claims() {
        for (GoldClaim claim : gold.claims()) {
            boolean made = all(Claim.class).stream().anyMatch(claim::isMadeBy);
            count(Measure.CLAIM, made);
            if (!made) {
                errors.add("missing " + claim.id() + " " + claim.content());
            }
        }
    }

    private void relations() {
        for (GoldRelation relation : gold.relations()) {
            boolean stated = all(Relation.class).stream().anyMatch(relation::isStatedBy);
            count(Measure.RELATION, stated);
            if (!stated) {
                errors.add("missing " + relation.id() + " " + relation.type().code());
            }
        }
    }

    private List<ToldForbidden> forbidden(List<Event> told, Anchors anchors) {
        List<ToldForbidden> wrong = new ArrayList<>();
        for (Forbidden reading : gold.forbidden()) {
            Anchors.Stretch anchor = anchors.find(reading.anchor());
            told.stream()
                    .filter(anchor::holdsTrigger)
                    .filter(reading::isToldBy)
                    .findFirst()
                    .ifPresent(event -> wrong.add(new ToldForbidden(reading.id(), reading.why(), Json.of(event))));
        }
        return wrong;
    }

    private void count(Measure measure, boolean right) {
        tallies.merge(measure, Tally.NONE.and(right), Tally::plus);
    }

    private <T> List<T> all(Class<T> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Records in messages: their beginning tells enough. */
    private static final class Json {
        private static final RecordCodec CODEC = new RecordCodec();
        private static final int LENGTH = 400;

        static String of(CodedRecord record) {
            String json = CODEC.write(record);
            return json.substring(0, Math.min(LENGTH, json.length()));
        }
    }
}
