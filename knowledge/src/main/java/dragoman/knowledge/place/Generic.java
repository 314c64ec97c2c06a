package dragoman.knowledge.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with the word that says what it is: "Henan Province", "Sumy oblast", "the city of Goma", or with a part of it:
 * "northern Mali". The core is what gazetteers list.
 *
 * @param levels which levels the word allows; empty for any
 */
record Generic(String core, Set<Level> levels) {
    private static final Pattern PART = Pattern.compile(
            "^(?:in |near |the )*(?:(?:far |upper |lower )?(?:north|south|east|west|northern|southern|eastern|western|central"
                    + "|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest)[ -])(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:in |near |the )+(.+)$", Pattern.CASE_INSENSITIVE);
    private static final String DIVISION =
            "province|state|oblast|krai|governorate|region|prefecture|republic|voivodeship|territory";
    private static final Pattern PROVINCE_AFTER =
            Pattern.compile("^(.+?) (?:autonomous )?(?:" + DIVISION + ")$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROVINCE_BEFORE =
            Pattern.compile("^(?:" + DIVISION + ") of (.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT_AFTER = Pattern.compile(
            "^(.+?) (?:county|district|parish|municipality|department|raion|subdistrict)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISTRICT_BEFORE =
            Pattern.compile("^(?:county|district|department) (?:of )?(.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CITY_BEFORE =
            Pattern.compile("^(?:city|town|village|port|township|borough) of (.+)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CITY_AFTER =
            Pattern.compile("^(.+?) (?:city|town|village|township)$", Pattern.CASE_INSENSITIVE);

    private static final Set<Level> PROVINCES = Set.of(Level.PROVINCE, Level.DISTRICT);
    private static final Set<Level> DISTRICTS = Set.of(Level.DISTRICT, Level.PROVINCE, Level.CITY);
    private static final Set<Level> CITIES = Set.of(Level.CITY, Level.SUB_CITY);

    private record Form(Pattern pattern, Set<Level> levels) {}

    private static final List<Form> FORMS = List.of(
            new Form(PROVINCE_AFTER, PROVINCES),
            new Form(PROVINCE_BEFORE, PROVINCES),
            new Form(DISTRICT_AFTER, DISTRICTS),
            new Form(DISTRICT_BEFORE, DISTRICTS),
            new Form(CITY_BEFORE, CITIES),
            new Form(CITY_AFTER, CITIES),
            new Form(PART, Set.of()),
            new Form(ARTICLE, Set.of()));

    /** Empty where the name has no such word. */
    static Optional<Generic> of(String name) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(name);
            if (matcher.matches()) {
                return Optional.of(new Generic(matcher.group(1), form.levels()));
            }
        }
        return Optional.empty();
    }

    boolean allows(Candidate place) {
        return levels.isEmpty() || place.level().filter(levels::contains).isPresent();
    }
}
