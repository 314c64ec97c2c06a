package dragoman.knowledge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a candidate lies, by the names under which {@link Support} keeps its weights. Worked out once: every round of
 * disambiguation asks for them again.
 *
 * @param itself whether the candidate is a country
 * @param cell the cell of the globe it stands in; absent for what is too large to be near anything
 * @param around that cell and the eight about it
 */
record Site(
        Optional<String> country,
        boolean itself,
        Optional<String> division,
        Optional<String> district,
        Optional<String> cell,
        List<String> around) {
    /** Side of a cell: with the eight around it, some 150 to 300 km about a place. */
    private static final double CELL_DEGREES = 1.5;

    static Site of(Candidate place) {
        Optional<String> division =
                place.country().flatMap(country -> place.admin1().map(admin1 -> country + "/" + admin1));
        boolean local = place.level()
                .filter(level -> level.code() >= Level.DISTRICT.code())
                .isPresent();
        return new Site(
                place.country(),
                place.level().equals(Optional.of(Level.COUNTRY)),
                division,
                division.flatMap(outer -> place.admin2().map(admin2 -> outer + "/" + admin2)),
                local ? Optional.of(cell(place, 0, 0)) : Optional.empty(),
                local ? around(place) : List.of());
    }

    private static List<String> around(Candidate place) {
        List<String> cells = new ArrayList<>();
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                cells.add(cell(place, north, east));
            }
        }
        return cells;
    }

    private static String cell(Candidate place, int north, int east) {
        long row = Math.round(Math.floor(place.lat() / CELL_DEGREES)) + north;
        long column = Math.round(Math.floor(place.lon() / CELL_DEGREES)) + east;
        return row + ":" + column;
    }
}
