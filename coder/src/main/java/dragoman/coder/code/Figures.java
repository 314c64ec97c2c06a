package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Name;
import dragoman.analyse.NameType;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.model.Modifier;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that belong to an event: counts of people and things in its arguments, percentages and sums of money below it.
 *
 * <p>Example: "killed at least 12 soldiers" has killed, 12, at-least, unit soldier.
 */
final class Figures {
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("pound", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("ruble", "RUB"),
            Map.entry("rouble", "RUB"),
            Map.entry("rupee", "INR"),
            Map.entry("franc", "CHF"),
            Map.entry("riyal", "SAR"),
            Map.entry("naira", "NGN"),
            Map.entry("hryvnia", "UAH"),
            Map.entry("zloty", "PLN"),
            Map.entry("lira", "TRY"),
            Map.entry("shekel", "ILS"),
            Map.entry("won", "KRW"),
            Map.entry("rand", "ZAR"));

    private static final Set<NameType> TYPES =
            EnumSet.of(NameType.CARDINAL, NameType.PERCENT, NameType.MONEY, NameType.QUANTITY);

    private final Sentence sentence;
    private final Graph graph;

    Figures(Sentence sentence) {
        this.sentence = sentence;
        this.graph = sentence.graph();
    }

    /** Whether there may be a figure among a sentence's names. */
    static boolean among(List<Name> names) {
        for (Name name : names) {
            if (TYPES.contains(name.type())) {
                return true;
            }
        }
        return false;
    }

    List<Figure> of(Trigger trigger) {
        BitSet below = graph.subtree(trigger.token());
        List<Figure> found = new ArrayList<>();
        for (Name name : sentence.names()) {
            if (!nearest(below, trigger, name)) {
                continue;
            }
            if (TYPES.contains(name.type())) {
                figure(trigger, name).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the figure hangs below the trigger with no other verb in between. */
    private boolean nearest(BitSet below, Trigger trigger, Name name) {
        int at = name.to() - 1;
        if (!below.get(at)) {
            return false;
        }
        int steps = 0;
        for (int up = graph.head(at); up >= 0 && up != trigger.token(); up = graph.head(up)) {
            if (sentence.token(up).isVerb() || ++steps > 4) {
                return false;
            }
        }
        return true;
    }

    private Optional<Figure> figure(Trigger trigger, Name name) {
        List<Token> tokens = sentence.tokens().subList(name.from(), name.to());
        Optional<Numbers.Found> number = Numbers.read(sentence, name.from(), name.to());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Numbers.Found read = number.get();
        if (name.type() == NameType.PERCENT) {
            return Optional.of(new Figure(
                    read.from(), name.to(), read.value(), read.modifier(), Optional.of("percent"), Optional.empty()));
        }
        if (name.type() == NameType.MONEY) {
            Optional<String> currency = tokens.stream()
                    .map(token -> CURRENCIES.get(token.lemma()))
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
            return currency.map(unit -> new Figure(
                    name.from(), name.to(), read.value(), read.modifier(), Optional.of(unit), Optional.empty()));
        }
        return counted(trigger, name, read);
    }

    private Optional<Figure> counted(Trigger trigger, Name name, Numbers.Found read) {
        int noun = -1;
        for (int at = name.to() - 1, steps = 0; at >= 0 && steps < 3; at = graph.head(at), steps++) {
            Edge edge = graph.incoming(at);
            if (sentence.token(at).isNoun() && at >= name.to()) {
                noun = at;
                break;
            }
            if (!edge.is(Relation.NUMMOD) && !edge.is(Relation.AMOD)) {
                break;
            }
        }
        Optional<String> what = trigger.entry().counts();
        if (noun < 0 && what.isEmpty()) {
            return Optional.empty();
        }
        if (noun >= 0 && determined(noun)) {
            return Optional.empty();
        }
        Optional<String> unit =
                noun < 0 ? Optional.empty() : Optional.of(sentence.token(noun).lemma());
        return Optional.of(
                new Figure(read.from(), noun < 0 ? name.to() : noun + 1, read.value(), read.modifier(), unit, what));
    }

    /** "the two leaders" and "two countries" tell who, not how many. */
    private boolean determined(int noun) {
        return graph.children(noun, Relation.DET).stream()
                        .anyMatch(det -> sentence.token(det).lemma().equals("the"))
                || graph.has(noun, Relation.NMOD_POSS);
    }

    static Modifier modifier(String words) {
        return switch (words) {
            case "about",
                    "around",
                    "some",
                    "roughly",
                    "approximately",
                    "nearly",
                    "almost",
                    "an estimated",
                    "estimated",
                    "close to" -> Modifier.ABOUT;
            case "at least", "no fewer than", "no less than" -> Modifier.AT_LEAST;
            case "at most", "up to", "as many as", "no more than" -> Modifier.AT_MOST;
            case "more than", "over", "above", "upwards of" -> Modifier.MORE_THAN;
            case "less than", "fewer than", "under", "below" -> Modifier.LESS_THAN;
            default -> Modifier.EXACT;
        };
    }
}
