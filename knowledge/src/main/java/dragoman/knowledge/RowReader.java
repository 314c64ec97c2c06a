package dragoman.knowledge;

import static dragoman.knowledge.RowWriter.NONE;

import dragoman.knowledge.image.Cursor;
import dragoman.model.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the record of one row of numbers, which {@link RowWriter} wrote. */
final class RowReader {
    private static final Gender[] GENDERS = Gender.values();
    private static final RoleKind[] ROLE_KINDS = RoleKind.values();
    private static final OfficeKind[] OFFICE_KINDS = OfficeKind.values();
    private static final Sector[] SECTORS = Sector.values();

    private final Cursor cells;

    RowReader(Cursor cells) {
        this.cells = cells;
    }

    Country country() {
        return new Country(
                cells.string(),
                cells.string(),
                cells.strings(),
                cells.strings(),
                cells.strings(),
                cells.strings(),
                cells.strings(),
                period(),
                decimal(),
                decimal());
    }

    Person person() {
        return new Person(cells.string(), cells.string(), cells.strings(), cells.strings(), gender(), date(), date());
    }

    Organisation organisation() {
        return new Organisation(
                cells.string(),
                cells.string(),
                cells.strings(),
                cells.string(),
                optional(),
                sectors(),
                optional(),
                optional(),
                period());
    }

    Region region() {
        return new Region(cells.string(), cells.string(), cells.strings(), cells.strings(), cells.string());
    }

    Role role() {
        return new Role(cells.string(), cells.string(), sectors(), ROLE_KINDS[cells.number()]);
    }

    Title title() {
        return new Title(cells.string(), cells.string(), sectors(), optional());
    }

    /** Row of the person who holds the office; the first cell of the row. */
    int holder() {
        return cells.number();
    }

    /** The rest of the row behind {@link #holder}. */
    Office office(Person holder) {
        return new Office(holder, cells.string(), OFFICE_KINDS[cells.number()], cells.string(), period());
    }

    private Optional<String> optional() {
        int number = cells.number();
        return number == NONE ? Optional.empty() : Optional.of(cells.string(number));
    }

    private Optional<Gender> gender() {
        int number = cells.number();
        return number == NONE ? Optional.empty() : Optional.of(GENDERS[number]);
    }

    private List<Sector> sectors() {
        int count = cells.number();
        List<Sector> sectors = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sectors.add(SECTORS[cells.number()]);
        }
        return sectors;
    }

    private Optional<Double> decimal() {
        long high = cells.number();
        double value = Double.longBitsToDouble(high << 32 | Integer.toUnsignedLong(cells.number()));
        return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
    }

    private Period period() {
        return new Period(date(), date());
    }

    private Optional<PartialDate> date() {
        int first = cells.number();
        int last = cells.number();
        return first == NONE
                ? Optional.empty()
                : Optional.of(new PartialDate(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }
}
