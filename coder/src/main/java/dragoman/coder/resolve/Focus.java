package dragoman.coder.resolve;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.knowledge.Country;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.Office;
import dragoman.knowledge.Organisation;
import dragoman.knowledge.Person;
import dragoman.knowledge.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which states a document speaks of, and which one it is about, if it is clearly about one.
 *
 * <p>Example: where most names of places and people are Kenya's, "police" are Kenya's police.
 */
final class Focus {
    private static final double CLEAR = 0.6;
    /** This share will do if no other state has half of it. */
    private static final double LARGEST = 0.35;
    /** The first sentences set the scene. */
    private static final int OPENING = 2;

    private final Map<String, Double> weights;
    private final double total;
    private final Map<String, Integer> organisations;
    private final List<List<Match<Meaning>>> names;
    private final Optional<String> state;

    private Focus(Map<String, Double> weights, Map<String, Integer> organisations, List<List<Match<Meaning>>> names) {
        this.weights = weights;
        this.organisations = organisations;
        this.names = names;
        this.total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        this.state = clearlyFirst();
    }

    static Focus of(Analysis analysis, List<Words> rows, Knowledge knowledge, Optional<LocalDate> date) {
        Map<String, Double> weights = new TreeMap<>();
        List<List<Match<Meaning>>> names = new ArrayList<>();
        Map<String, Integer> organisations = new HashMap<>();
        Map<List<String>, Double> shared = new LinkedHashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            double weight = sentence.index() < OPENING ? 2 : 1;
            List<Match<Meaning>> matches = knowledge.names(rows.get(sentence.index()));
            names.add(matches);
            for (Match<Meaning> match : matches) {
                List<String> states = states(match.values(), date);
                if (states.size() > 1) {
                    shared.merge(states, weight, Double::sum);
                } else {
                    states.stream()
                            .findFirst()
                            .or(() -> ofPerson(match.values(), knowledge))
                            .ifPresent(code -> weights.merge(code, weight, Double::sum));
                }
                organisation(match.values()).ifPresent(id -> organisations.merge(id, 1, Integer::sum));
            }
        }
        Map<String, Double> alone = Map.copyOf(weights);
        shared.forEach((states, weight) ->
                heaviest(states, alone).ifPresent(code -> weights.merge(code, weight, Double::sum)));
        return new Focus(weights, organisations, names);
    }

    /** A name that several states share, "Congolese", is that state's of which the document speaks otherwise. */
    private static Optional<String> heaviest(List<String> states, Map<String, Double> weights) {
        return states.stream()
                .filter(weights::containsKey)
                .max(Comparator.<String>comparingDouble(weights::get).thenComparing(Comparator.naturalOrder()));
    }

    private static List<String> states(List<Meaning> meanings, Optional<LocalDate> date) {
        return meanings.stream()
                .filter(meaning -> meaning.known() instanceof Country)
                .map(meaning -> (Country) meaning.known())
                .filter(country -> date.map(country::existsOn).orElse(true))
                .map(Country::code)
                .distinct()
                .sorted()
                .toList();
    }

    /** A person of one state speaks of it too. */
    private static Optional<String> ofPerson(List<Meaning> meanings, Knowledge knowledge) {
        return meanings.size() == 1 && meanings.get(0).known() instanceof Person person
                ? knowledge.offices(person).stream()
                        .map(Office::of)
                        .filter(of -> !of.startsWith("org:"))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> organisation(List<Meaning> meanings) {
        return meanings.size() == 1 && meanings.get(0).known() instanceof Organisation organisation
                ? Optional.of(organisation.id())
                : Optional.empty();
    }

    /** How often an organisation is named. */
    int organisation(String id) {
        return organisations.getOrDefault(id, 0);
    }

    List<Match<Meaning>> names(int sentence) {
        return names.get(sentence);
    }

    double weight(String code) {
        return weights.getOrDefault(code, 0.0);
    }

    /** The state the document is about; absent where it is about several or none. */
    Optional<String> state() {
        return state;
    }

    private Optional<String> clearlyFirst() {
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(top -> top.getValue() >= 2)
                .filter(top -> top.getValue() >= CLEAR * total
                        || (top.getValue() >= LARGEST * total && top.getValue() >= 2 * second(top.getKey())))
                .map(Map.Entry::getKey);
    }

    private double second(String first) {
        return weights.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(first))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
