package dragoman.knowledge.place;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Strings;
import java.util.Optional;

/**
 * The built places in columns. An object for each of two hundred thousand places would take a hundred megabytes; a
 * {@link Candidate} is made when it is asked for.
 */
final class PlaceTable {
    private static final double DEGREE = 10_000;

    private final NameIndex index;
    private final Strings strings;
    private final int[] ids;
    /** Ten-thousandths of a degree. */
    private final int[] lats;

    private final int[] lons;
    private final int[] populations;
    /** Numbers of strings, -1 for none. */
    private final int[] features;

    private final int[] countries;
    private final int[] admin1;
    private final int[] admin2;
    private final int[] names;

    /** Takes the tables in the order in which {@link PlaceFile} puts them. */
    PlaceTable(Image image) {
        index = new NameIndex(
                image.pool(), image.table(0), image.table(1), image.table(2), image.table(3), image.table(4));
        strings = new Strings(image.pool(), image.table(5));
        ids = image.table(6);
        lats = image.table(7);
        lons = image.table(8);
        populations = image.table(9);
        features = image.table(10);
        countries = image.table(11);
        admin1 = image.table(12);
        admin2 = image.table(13);
        names = image.table(14);
    }

    NameIndex index() {
        return index;
    }

    Candidate candidate(int place) {
        String code = strings.get(features[place]);
        return new Candidate(
                ids[place] == 0 ? Optional.empty() : Optional.of((long) ids[place]),
                index.name(names[place]),
                lats[place] / DEGREE,
                lons[place] / DEGREE,
                code.startsWith("ADM") ? "A" : "P",
                code,
                named(admin1[place]),
                named(admin2[place]),
                named(countries[place]),
                Integer.toUnsignedLong(populations[place]),
                Optional.of(level(code)));
    }

    private Optional<String> named(int string) {
        return string < 0 ? Optional.empty() : Optional.of(strings.get(string));
    }

    private static Level level(String code) {
        return switch (code) {
            case "ADM1" -> Level.PROVINCE;
            case "ADM2" -> Level.DISTRICT;
            case "PPLX" -> Level.SUB_CITY;
            default -> Level.CITY;
        };
    }
}
