package dragoman.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A state, territory or former state.
 *
 * @param code ISO 3166-1 alpha-3; of former states their old code
 * @param aliases other names and spellings
 * @param adjectives "Slovak", "Slovakian"
 * @param people nouns for its people: "Russian", "Russians"
 * @param capitals the capital's names; empty where there is none
 * @param seats palaces and the like that stand for the government: "Kremlin"
 * @param existence from the first to the last day; open where it exists still or began before 1945
 */
public record Country(
        String code,
        String name,
        List<String> aliases,
        List<String> adjectives,
        List<String> people,
        List<String> capitals,
        List<String> seats,
        Period existence,
        Optional<Double> latitude,
        Optional<Double> longitude)
        implements Known {
    public Country {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
        seats = List.copyOf(seats);
    }

    @Override
    public String id() {
        return "country:" + code;
    }

    public boolean existsOn(LocalDate day) {
        return existence.mayContain(day);
    }
}
