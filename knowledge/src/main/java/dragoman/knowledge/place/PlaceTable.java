package dragoman.knowledge.place;

import java.util.Optional;

/**
 * The built places in columns. An object for each of two hundred thousand places would take a hundred megabytes; a
 * {@link Candidate} is made when it is asked for.
 */
final class PlaceTable {
    private static final double DEGREE = 10_000;

    private final String[] featureCodes;
    private final String[] countryCodes;
    private final String[] admin1Names;
    private final String[] admin2Names;
    private final NameIndex index;
    private final int[] ids;
    /** Ten-thousandths of a degree. */
    private final int[] lats;

    private final int[] lons;
    private final int[] populations;
    private final byte[] features;
    private final short[] countries;
    /** Index into {@code admin1Names}, or -1. */
    private final short[] admin1;

    private final int[] admin2;
    private final int[] names;

    /** Reads the columns in the order of the file. */
    PlaceTable(PlaceFile file) {
        featureCodes = file.strings();
        countryCodes = file.strings();
        admin1Names = file.strings();
        admin2Names = file.strings();
        index = file.names();
        int count = file.number();
        ids = file.differences(count);
        lats = file.differences(count);
        lons = file.differences(count);
        populations = file.numbers(count, 0);
        features = file.bytes(count);
        countries = file.shorts(count, 0);
        admin1 = file.shorts(count, 1);
        admin2 = file.numbers(count, 1);
        names = file.numbers(count, 0);
    }

    NameIndex index() {
        return index;
    }

    Candidate candidate(int place) {
        String code = featureCodes[features[place]];
        return new Candidate(
                ids[place] == 0 ? Optional.empty() : Optional.of((long) ids[place]),
                index.name(names[place]),
                lats[place] / DEGREE,
                lons[place] / DEGREE,
                code.startsWith("ADM") ? "A" : "P",
                code,
                admin1[place] < 0 ? Optional.empty() : Optional.of(admin1Names[admin1[place]]),
                admin2[place] < 0 ? Optional.empty() : Optional.of(admin2Names[admin2[place]]),
                Optional.of(countryCodes[countries[place]]),
                Integer.toUnsignedLong(populations[place]),
                Optional.of(level(code)));
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
