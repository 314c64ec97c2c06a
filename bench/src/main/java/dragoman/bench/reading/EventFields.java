package dragoman.bench.reading;

import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares one event of the reading with one record, field by field. */
final class EventFields {
    /** A record that lists everything is right by accident; only so many values of a list are looked at. */
    private static final int MODES = 3;

    private static final int CONTEXTS = 4;
    private static final int ATTRIBUTIONS = 2;
    private static final int QUANTITIES = 3;
    /** How many more parties than wanted a mutual event may have when its recipient is compared. */
    private static final int EXTRA_PARTIES = 3;

    private final Map<Measure, Boolean> verdicts = new EnumMap<>(Measure.class);

    private EventFields() {}

    /** The fields that the gold event asks for. */
    static List<Measure> asked(GoldEvent gold) {
        List<Measure> asked = new ArrayList<>();
        asked.add(Measure.EVENT);
        gold.mode().ifPresent(x -> asked.add(Measure.MODE));
        gold.context().ifPresent(x -> asked.add(Measure.CONTEXT));
        gold.actor().ifPresent(x -> asked.add(Measure.ACTOR));
        gold.recipient().ifPresent(x -> asked.add(Measure.RECIPIENT));
        gold.status().ifPresent(x -> asked.add(Measure.STATUS));
        gold.date().ifPresent(x -> asked.add(Measure.DATE));
        gold.place().ifPresent(x -> asked.add(Measure.PLACE));
        gold.attribution().ifPresent(x -> asked.add(Measure.ATTRIBUTION));
        gold.quantity().ifPresent(x -> asked.add(Measure.QUANTITY));
        return asked;
    }

    /** Whether the record has each of the fields asked for right. */
    static Map<Measure, Boolean> judge(GoldEvent gold, Event told) {
        EventFields fields = new EventFields();
        fields.ask(Measure.EVENT, Optional.of(gold.event()), roots -> roots.contains(told.root()));
        fields.ask(Measure.MODE, gold.mode(), mode -> first(told.mode(), MODES).contains(mode));
        fields.ask(
                Measure.CONTEXT,
                gold.context(),
                context -> first(told.context(), CONTEXTS).contains(context));
        fields.ask(Measure.ACTOR, gold.actor(), wanted -> actors(gold, wanted, told));
        fields.ask(Measure.RECIPIENT, gold.recipient(), wanted -> recipients(gold, wanted, told));
        fields.ask(Measure.STATUS, gold.status(), status -> status == told.status());
        fields.ask(
                Measure.DATE,
                gold.date(),
                from -> lies(told, from, gold.enddate().orElse(from)));
        fields.ask(
                Measure.PLACE,
                gold.place(),
                place -> told.eventLoc().filter(where -> isNamed(where, place)).isPresent());
        fields.ask(
                Measure.ATTRIBUTION,
                gold.attribution(),
                source -> first(told.attribution(), ATTRIBUTIONS).stream()
                        .flatMap(attribution -> attribution.source().stream())
                        .anyMatch(source::means));
        fields.ask(
                Measure.QUANTITY,
                gold.quantity(),
                quantity -> first(told.quantity(), QUANTITIES).stream().anyMatch(quantity::isSaidBy));
        return fields.verdicts;
    }

    private <T> void ask(Measure measure, Optional<T> wanted, java.util.function.Predicate<T> right) {
        wanted.ifPresent(value -> verdicts.put(measure, right.test(value)));
    }

    /** By the gazetteer's name ("Genève") or as the article has it. */
    private static boolean isNamed(Location where, String place) {
        return Stream.concat(where.resolvedPlace().stream(), Stream.of(where.extractedPlace()))
                .anyMatch(name -> PlainWords.of(name).equals(PlainWords.of(place)));
    }

    private static boolean actors(GoldEvent gold, List<GoldEntity> wanted, Event told) {
        return gold.symmetric()
                ? all(wanted, both(told)) && both(told).size() <= parties(gold)
                : all(wanted, told.actor()) && told.actor().size() <= wanted.size();
    }

    private static boolean recipients(GoldEvent gold, List<GoldEntity> wanted, Event told) {
        return gold.symmetric()
                ? all(wanted, both(told)) && both(told).size() <= parties(gold) + EXTRA_PARTIES
                : all(wanted, told.recipient()) && told.recipient().size() <= wanted.size() + 1;
    }

    private static int parties(GoldEvent gold) {
        return gold.actor().map(List::size).orElse(0)
                + gold.recipient().map(List::size).orElse(0);
    }

    private static List<Entity> both(Event told) {
        return Stream.concat(told.actor().stream(), told.recipient().stream()).toList();
    }

    private static boolean all(List<GoldEntity> wanted, List<Entity> told) {
        return wanted.stream().allMatch(gold -> told.stream().anyMatch(gold::means));
    }

    private static boolean lies(Event told, LocalDate from, LocalDate until) {
        if (told.date().isEmpty()) {
            return false;
        }
        LocalDate start = told.date().get();
        LocalDate end = told.enddate().orElse(start);
        return !start.isBefore(from) && !end.isBefore(start) && !end.isAfter(until);
    }

    private static <T> List<T> first(List<T> list, int count) {
        return list.subList(0, Math.min(count, list.size()));
    }
}
