package dragoman.knowledge.place;

import dragoman.knowledge.image.Image;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All places by their names. Immutable, and safe for many threads; load it once a process.
 *
 * <p>Example: {@code find("Kramatorsk")} gives one place in Ukraine, {@code find("Springfield")} dozens.
 */
public final class Gazetteer {
    /** The longest name looked for in running text, in tokens: "Democratic Republic of the Congo" has five. */
    static final int LONGEST = 6;

    private static final double SAME_SETTLEMENT_KM = 30;
    private static final String ONLY_IN_CONTEXT = "~";
    private static final String COMPILED = "places.bin";
    private static final String FOLDER = "/dragoman/knowledge/";

    private record Named(String name, Candidate place) {}

    private final PlaceTable table;
    private final Map<String, List<Named>> authored = new HashMap<>();
    private final Set<String> authoredPrefixes = new LinkedHashSet<>();
    /** Built divisions that an authored one stands for. */
    private final BitSet replaced = new BitSet();

    private Gazetteer(PlaceTable table, List<Feature> features) {
        this.table = table;
        features.forEach(this::add);
    }

    /** Reads the data files that ship with this class. */
    public static Gazetteer load() {
        try (InputStream places = resource(COMPILED)
                .orElseThrow(
                        () -> new IOException(COMPILED + " is missing on the class path; build it (mvn package)"))) {
            List<Feature> features = new ArrayList<>();
            for (Table.Row row : rows("features.tsv")) {
                features.add(Feature.authored(row));
            }
            for (Table.Row row : rows("countries.tsv")) {
                Feature.country(row).ifPresent(features::add);
            }
            return new Gazetteer(new PlaceTable(Image.read(COMPILED, places)), features);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The places of this name: those spelt exactly so (accents and apostrophes aside), or else those spelt so but for
     * capitals, hyphens and the like, or else those of its core ("Henan Province", "northern Mali").
     */
    public List<Candidate> find(String name) {
        List<Candidate> found = listed(name);
        if (found.isEmpty()) {
            found = Generic.of(name)
                    .map(generic -> find(generic.core()).stream()
                            .filter(generic::allows)
                            .toList())
                    .orElse(List.of());
        }
        return found;
    }

    /**
     * The places of a name that the context is sure to mean as a place, as the second in "Tulsa, OK": also such short forms as
     * {@link #find} leaves out because they are mostly other words.
     */
    public List<Candidate> findInContext(String name) {
        Set<Candidate> found = new LinkedHashSet<>();
        for (Named named : authored.getOrDefault(Fold.key(name), List.of())) {
            if (named.name().equals(ONLY_IN_CONTEXT + name)) {
                found.add(named.place());
            }
        }
        if (found.isEmpty()) {
            List<Candidate> usual = find(name);
            return usual.isEmpty() ? find(name + ".") : usual;
        }
        found.addAll(listed(name));
        return List.copyOf(found);
    }

    /** Whether this is a usual name of the place in English, not one of the many that GeoNames lists for some of its times and tongues. */
    boolean isUsual(String name, Candidate place) {
        String key = Fold.key(name);
        return key.equals(Fold.key(place.name()))
                || authored.getOrDefault(key, List.of()).stream()
                        .anyMatch(named -> named.place().equals(place));
    }

    /** Whether a name may begin with this token. Quick, never wrong when false, seldom when true. */
    public boolean startsName(String token) {
        String key = Fold.key(token);
        return capital(token) && !key.isEmpty() && mayBegin(key);
    }

    /**
     * The longest name that begins at {@code from}: of "in New York City on" it takes "New York City". A token without a
     * capital begins no name, so that "nice" is no town in France.
     */
    public Optional<Match> longestAt(List<String> tokens, int from) {
        if (!capital(tokens.get(from))) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), from + LONGEST);
        Optional<Match> longest = Optional.empty();
        for (int to = from + 1; to <= limit; to++) {
            List<String> words = tokens.subList(from, to);
            String key = Fold.key(words);
            if (key.isEmpty() || !mayBegin(key)) {
                break;
            }
            if (!Fold.key(words.get(words.size() - 1)).isEmpty() && has(key)) {
                List<Candidate> found = listed(String.join(" ", words));
                if (!found.isEmpty()) {
                    longest = Optional.of(new Match(from, to, found));
                }
            }
        }
        return longest;
    }

    private boolean mayBegin(String key) {
        return table.index().mayBegin(key) || authoredPrefixes.contains(key);
    }

    private boolean has(String key) {
        return authored.containsKey(key) || table.index().first(key) >= 0;
    }

    private List<Candidate> listed(String name) {
        Set<Candidate> exact = new LinkedHashSet<>();
        Set<Candidate> folded = new LinkedHashSet<>();
        String spelling = Fold.spelling(name);
        for (Named named : named(Fold.key(name))) {
            if (named.name().startsWith(ONLY_IN_CONTEXT)) {
                continue;
            }
            if (Fold.spelling(named.name()).equals(spelling)) {
                exact.add(named.place());
            } else if (!abbreviation(named.name())) {
                folded.add(named.place());
            }
        }
        return List.copyOf(exact.isEmpty() ? folded : exact);
    }

    private List<Named> named(String key) {
        List<Named> named = new ArrayList<>(authored.getOrDefault(key, List.of()));
        NameIndex index = table.index();
        int first = index.first(key);
        for (int name = first; name >= 0 && index.has(name, key); name++) {
            String spelling = index.name(name);
            index.places(name, place -> {
                if (!replaced.get(place)) {
                    named.add(new Named(spelling, table.candidate(place)));
                }
            });
        }
        return named;
    }

    private void add(Feature feature) {
        Feature added = feature;
        if (feature.isFirstLevel()) {
            for (String name : feature.names()) {
                added = replaceBuilt(added, name);
            }
        } else if (feature.isSettlement()) {
            added = builtSettlement(feature).map(feature::naming).orElse(feature);
        }
        for (String name : added.names()) {
            String key = Fold.key(name);
            authored.computeIfAbsent(key, k -> new ArrayList<>()).add(new Named(name, added.place()));
            for (int i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) {
                authoredPrefixes.add(key.substring(0, i));
            }
            authoredPrefixes.add(key);
        }
    }

    private Optional<Candidate> builtSettlement(Feature feature) {
        return feature.names().stream()
                .flatMap(name -> named(Fold.key(name)).stream())
                .map(Named::place)
                .filter(built ->
                        built.featureClass().equals("P") && built.distance(feature.place()) < SAME_SETTLEMENT_KM)
                .max(Comparator.comparingLong(Candidate::population));
    }

    private Feature replaceBuilt(Feature feature, String name) {
        Feature[] result = {feature};
        NameIndex index = table.index();
        String key = Fold.key(name);
        for (int spelling = index.first(key); spelling >= 0 && index.has(spelling, key); spelling++) {
            index.places(spelling, place -> {
                Candidate built = table.candidate(place);
                if (built.featureCode().equals("ADM1")
                        && built.country().equals(feature.place().country())
                        && !replaced.get(place)) {
                    replaced.set(place);
                    result[0] = result[0].insteadOf(built);
                }
            });
        }
        return result[0];
    }

    /** "La." and "UAE" are no words in other letters: "LA" and "la" do not mean Louisiana. */
    private static boolean abbreviation(String name) {
        return name.endsWith(".") || (name.length() <= 4 && name.chars().noneMatch(Character::isLowerCase));
    }

    private static boolean capital(String token) {
        return token.chars().anyMatch(Character::isUpperCase);
    }

    private static List<Table.Row> rows(String file) throws IOException {
        Optional<InputStream> in = resource(file);
        return in.isEmpty() ? List.of() : Table.read(file, in.get()).rows();
    }

    private static Optional<InputStream> resource(String file) {
        return Optional.ofNullable(Gazetteer.class.getResourceAsStream(FOLDER + file));
    }
}
