package dragoman.coder.locate;

import dragoman.analyse.Analysis;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.Country;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.place.Candidate;
import dragoman.knowledge.place.Disambiguation;
import dragoman.knowledge.place.DocumentPlaces;
import dragoman.knowledge.place.Gazetteer;
import dragoman.knowledge.place.Level;
import dragoman.model.Article;
import dragoman.model.Location;
import dragoman.model.Span;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places that a document names and says where they are. Adjectives ("Syrian") are no places.
 *
 * <p>Example: in an article on Louisiana "Alexandria" is at 31.3 N, 92.4 W.
 */
public final class Locator {
    /** A city with this many times the people is meant where nothing but its country speaks for the smaller. */
    private static final long FAR_LARGER = 5;

    private final Gazetteer gazetteer;
    private final PlaceNames names;
    private final Disambiguation disambiguation;
    private final Knowledge knowledge;

    public Locator(Gazetteer gazetteer, Knowledge knowledge) {
        this.gazetteer = gazetteer;
        this.names = new PlaceNames(gazetteer);
        this.disambiguation = new Disambiguation(gazetteer);
        this.knowledge = knowledge;
    }

    public List<Toponym> locate(Article article, Text text, Analysis analysis) {
        List<PlaceName> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            found.addAll(names.in(sentence));
        }
        Optional<PlaceName> dateline = found.stream().findFirst().filter(PlaceName::dateline);
        List<Optional<Candidate>> places = disambiguation.resolve(new DocumentPlaces(
                found.stream().map(PlaceName::toponym).toList(),
                countries(analysis),
                dateline.map(PlaceName::toponym),
                Optional.empty(),
                Optional.empty()));
        Neighbours neighbours = new Neighbours(places);
        Map<Told, Candidate> meant = new HashMap<>();
        List<Toponym> toponyms = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            PlaceName name = found.get(i);
            if (places.get(i).isPresent()) {
                Told told = new Told(name.toponym(), places.get(i).get());
                Candidate place = meant.computeIfAbsent(told, own -> well(own, neighbours));
                toponyms.add(toponym(text, analysis, name, place));
            }
        }
        return toponyms;
    }

    /** A name, and the place that all names of the document together make it. */
    private record Told(dragoman.knowledge.place.Toponym name, Candidate place) {}

    /**
     * A country's mention alone does not make a small namesake of a well-known city likely: in an article on Washington's
     * diplomacy "Geneva" is Switzerland's, unless the text names another place near the smaller one.
     */
    private Candidate well(Told told, Neighbours neighbours) {
        Candidate small = told.place();
        if (!told.name().containers().isEmpty() || neighbours.has(small)) {
            return small;
        }
        return gazetteer.find(told.name().name()).stream()
                .filter(place -> place.population() > FAR_LARGER * Math.max(1, small.population()))
                .filter(place ->
                        place.featureClass().equals("P") && small.featureClass().equals("P"))
                .max(Comparator.comparingLong(Candidate::population))
                .orElse(small);
    }

    /** How often adjectives and peoples name each country. */
    private Map<String, Integer> countries(Analysis analysis) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Name name : sentence.names()) {
                if (name.type() == NameType.NORP) {
                    StringBuilder words = new StringBuilder();
                    for (int i = name.from(); i < name.to(); i++) {
                        words.append(words.isEmpty() ? "" : " ")
                                .append(sentence.token(i).form());
                    }
                    knowledge.meanings(words.toString()).stream()
                            .flatMap(meaning -> country(meaning).stream())
                            .distinct()
                            .forEach(code -> counts.merge(code, 1, Integer::sum));
                }
            }
        }
        return counts;
    }

    private static Optional<String> country(Meaning meaning) {
        return meaning.known() instanceof Country country ? Optional.of(country.code()) : Optional.empty();
    }

    private Toponym toponym(Text text, Analysis analysis, PlaceName name, Candidate place) {
        Sentence sentence = analysis.sentences().get(name.sentence());
        Token last = sentence.token(name.to() - 1);
        Span span = text.span(sentence.token(name.from()).start(), last.end());
        return new Toponym(name.sentence(), name.from(), name.to(), name.head(), location(span, place));
    }

    private Location location(Span span, Candidate place) {
        boolean city =
                place.level().filter(level -> level.code() >= Level.CITY.code()).isPresent();
        boolean country = place.level().filter(level -> level == Level.COUNTRY).isPresent();
        return new Location(
                span.text(),
                span.start(),
                span.end(),
                Optional.of(place.name()),
                place.geonameid(),
                Optional.of(place.lat()),
                Optional.of(place.lon()),
                city ? Optional.of(place.name()) : Optional.empty(),
                place.admin2(),
                place.admin1(),
                country
                        ? Optional.of(place.name())
                        : place.country().flatMap(knowledge::country).map(Country::name),
                place.country(),
                Optional.of(place.featureClass()),
                Optional.of(place.featureCode()),
                place.level().map(Level::code));
    }
}
