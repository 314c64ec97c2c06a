package dragoman.knowledge;

import dragoman.knowledge.image.Numbers;
import dragoman.knowledge.image.StringPool;
import dragoman.model.Sector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes records as rows of numbers, which {@link RowReader} reads. */
final class RowWriter {
    /** Stands for a value that is not there. */
    static final int NONE = Integer.MIN_VALUE;

    private final StringPool strings;
    private final Numbers cells = new Numbers();

    RowWriter(StringPool strings) {
        this.strings = strings;
    }

    int[] cells() {
        return cells.toArray();
    }

    /** Where the next row will begin. */
    int at() {
        return cells.size();
    }

    void write(Country country) {
        string(country.code());
        string(country.name());
        strings(country.aliases());
        strings(country.adjectives());
        strings(country.people());
        strings(country.capitals());
        strings(country.seats());
        period(country.existence());
        decimal(country.latitude());
        decimal(country.longitude());
    }

    void write(Person person) {
        string(person.id());
        string(person.name());
        strings(person.aliases());
        strings(person.surnames());
        person.gender().ifPresentOrElse(cells::add, () -> cells.add(NONE));
        date(person.born());
        date(person.died());
    }

    void write(Organisation organisation) {
        string(organisation.id());
        string(organisation.name());
        strings(organisation.aliases());
        string(organisation.kind());
        optional(organisation.code());
        sectors(organisation.sectors());
        optional(organisation.of());
        optional(organisation.seat());
        period(organisation.existence());
    }

    void write(Region region) {
        string(region.id());
        string(region.name());
        strings(region.aliases());
        strings(region.adjectives());
        string(region.kind());
    }

    void write(Role role) {
        string(role.noun());
        string(role.plural());
        sectors(role.sectors());
        cells.add(role.kind());
    }

    void write(Title title) {
        string(title.title());
        string(title.kind());
        sectors(title.sectors());
        optional(title.country());
    }

    /** @param holder row of the person */
    void write(Office office, int holder) {
        cells.add(holder);
        string(office.title());
        cells.add(office.kind());
        string(office.of());
        period(office.term());
    }

    private void string(String value) {
        cells.add(strings.number(value));
    }

    private void strings(List<String> values) {
        cells.add(values, strings);
    }

    private void optional(Optional<String> value) {
        cells.add(value.map(strings::number).orElse(NONE));
    }

    private void sectors(List<Sector> sectors) {
        cells.add(sectors.size());
        sectors.forEach(cells::add);
    }

    private void decimal(Optional<Double> value) {
        long bits = Double.doubleToLongBits(value.orElse(Double.NaN));
        cells.add((int) (bits >>> 32)).add((int) bits);
    }

    private void period(Period period) {
        date(period.from());
        date(period.to());
    }

    private void date(Optional<PartialDate> date) {
        cells.add(date.map(PartialDate::first).map(RowWriter::day).orElse(NONE));
        cells.add(date.map(PartialDate::last).map(RowWriter::day).orElse(NONE));
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
