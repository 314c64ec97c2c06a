package dragoman.coder.resolve;

import dragoman.knowledge.Country;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Office;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.Organisation;
import dragoman.knowledge.Person;
import dragoman.knowledge.Region;
import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes referents of what the knowledge base knows, as of the document's date. */
final class Referents {
    private final Knowledge knowledge;
    private final Optional<LocalDate> date;

    Referents(Knowledge knowledge, Optional<LocalDate> date) {
        this.knowledge = knowledge;
        this.date = date;
    }

    static Referent unknown(String key, Resolution resolution, double confidence) {
        return new Referent(
                key,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                resolution,
                confidence);
    }

    /** The same one, met another way. */
    static Referent by(Referent referent, Resolution resolution, double factor) {
        return new Referent(
                referent.key(),
                referent.name(),
                referent.id(),
                referent.code(),
                referent.sectors(),
                referent.office(),
                resolution,
                Math.round(referent.confidence() * factor * 100) / 100.0);
    }

    Referent country(Country country, Resolution resolution, List<Sector> sectors, double confidence) {
        return new Referent(
                country.id(),
                Optional.of(country.name()),
                Optional.of(country.id()),
                Optional.of(country.code()),
                sectors,
                Optional.empty(),
                resolution,
                confidence);
    }

    /** Country, by code, as one of several members or as an owner. */
    Optional<Referent> country(String code, Resolution resolution, double confidence) {
        return knowledge.country(code).map(country -> country(country, resolution, List.of(), confidence));
    }

    Referent organisation(Organisation organisation, Resolution resolution, double confidence) {
        return new Referent(
                organisation.id(),
                Optional.of(organisation.name()),
                Optional.of(organisation.id()),
                organisation.code(),
                organisation.sectors(),
                Optional.empty(),
                resolution,
                confidence);
    }

    Referent region(Region region, Resolution resolution, double confidence) {
        return new Referent(
                region.id(),
                Optional.of(region.name()),
                Optional.of(region.id()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                resolution,
                confidence);
    }

    Referent person(Person person, Resolution resolution, double confidence) {
        Optional<Office> office = date.flatMap(day -> knowledge.officeOf(person, day));
        Optional<Office> telling = office.or(() -> tellingOffice(person));
        return new Referent(
                person.id(),
                Optional.of(person.name()),
                Optional.of(person.id()),
                telling.flatMap(this::code),
                office.map(this::sectors).orElseGet(() -> sectorsOutOfOffice(person)),
                office.map(Office::title),
                resolution,
                confidence);
    }

    /** Out of office: the last one held before the date; without a date, any, if all are of one state. */
    private Optional<Office> tellingOffice(Person person) {
        List<Office> offices = knowledge.offices(person);
        if (date.isEmpty()) {
            Set<String> states = new LinkedHashSet<>();
            offices.forEach(office -> code(office).ifPresent(states::add));
            return states.size() == 1 ? offices.stream().min(Comparator.comparing(Office::kind)) : Optional.empty();
        }
        Comparator<Office> byBeginning = Comparator.comparing(this::beginning);
        Optional<Office> before = offices.stream()
                .filter(office -> beginning(office).isBefore(date.get()))
                .max(byBeginning);
        return before.or(() -> offices.stream().min(byBeginning));
    }

    private LocalDate beginning(Office office) {
        return office.term().from().map(from -> from.first()).orElse(LocalDate.MIN);
    }

    /** Who has held high office and does no longer belongs to the elite, by the codebook. */
    private List<Sector> sectorsOutOfOffice(Person person) {
        if (date.isEmpty()) {
            return tellingOffice(person).map(this::sectors).orElse(List.of());
        }
        boolean held = knowledge.offices(person).stream()
                .anyMatch(office -> office.term()
                        .to()
                        .filter(to -> to.last().isBefore(date.get()))
                        .isPresent());
        return held ? List.of(Sector.ELI) : List.of();
    }

    Optional<String> code(Office office) {
        return office.of().startsWith("org:")
                ? knowledge.organisation(office.of()).flatMap(Organisation::code)
                : Optional.of(office.of());
    }

    List<Sector> sectors(Office office) {
        if (office.of().startsWith("org:")) {
            return knowledge
                    .organisation(office.of())
                    .map(Organisation::sectors)
                    .orElse(List.of());
        }
        return sectors(office.kind());
    }

    static List<Sector> sectors(OfficeKind kind) {
        return switch (kind) {
            case SPEAKER -> List.of(Sector.LEG);
            case MILITARY_CHIEF -> List.of(Sector.MIL);
            case PARTY_LEADER -> List.of(Sector.PTY);
            case CANDIDATE_NONE -> List.of();
            default -> List.of(Sector.GOV);
        };
    }
}
