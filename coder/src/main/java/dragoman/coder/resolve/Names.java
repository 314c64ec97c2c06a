package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import dragoman.knowledge.Country;
import dragoman.knowledge.Gender;
import dragoman.knowledge.Known;
import dragoman.knowledge.Match;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.NameUse;
import dragoman.knowledge.Office;
import dragoman.knowledge.Organisation;
import dragoman.knowledge.Person;
import dragoman.knowledge.Region;
import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names of the knowledge base mean in a document, where a name may mean several. */
final class Names {
    private static final String UNION = "org:european-union";

    private final Story story;
    private final Map<Mention, Optional<Match<Meaning>>> atEnd = new HashMap<>();

    Names(Story story) {
        this.story = story;
    }

    /**
     * The one that is meant: existing on the date, then most spoken of in the document, then first in the files.
     *
     * @param otherwise how an adjective or people's name resolves
     * @return empty if there is nothing to choose from
     */
    List<Referent> meant(List<Meaning> meanings, Resolution otherwise) {
        List<Meaning> possible = meanings.stream()
                .filter(meaning -> !(meaning.known() instanceof Person))
                .toList();
        return possible.stream()
                .min(Comparator.comparing((Meaning meaning) -> !exists(meaning.known()))
                        .thenComparing(meaning -> -weight(meaning.known()))
                        .thenComparing(Names::rank))
                .map(meaning -> List.of(referent(meaning, otherwise, possible)))
                .orElse(List.of());
    }

    private boolean exists(Known known) {
        if (known instanceof Country country) {
            return story.date
                    .map(country::existsOn)
                    .orElseGet(() -> country.existence().to().isEmpty());
        }
        if (known instanceof Organisation organisation) {
            return story.date.map(organisation.existence()::mayContain).orElse(true);
        }
        return true;
    }

    private double weight(Known known) {
        if (known instanceof Country country) {
            return story.focus.weight(country.code());
        }
        if (known instanceof Organisation organisation) {
            return organisation.code().map(story.focus::weight).orElse(0.0);
        }
        return 0;
    }

    /** States before the organisations and regions that share a name or adjective with them. */
    private static int rank(Meaning meaning) {
        return meaning.known() instanceof Country ? 0 : meaning.known() instanceof Organisation ? 1 : 2;
    }

    private Referent referent(Meaning meaning, Resolution otherwise, List<Meaning> possible) {
        long rivals = possible.stream()
                .map(Meaning::known)
                .filter(this::exists)
                .distinct()
                .count();
        double sure = rivals > 1 ? 0.7 : 0.95;
        if (meaning.known() instanceof Country country) {
            return country(country, meaning.use(), otherwise, sure);
        }
        if (meaning.known() instanceof Organisation organisation) {
            return story.referents.organisation(organisation, Resolution.NAME, sure);
        }
        if (meaning.known() instanceof Region region) {
            Resolution how = meaning.use() == NameUse.NAME ? Resolution.NAME : Resolution.DEMONYM;
            return story.referents.region(region, how, sure);
        }
        return story.referents.person((Person) meaning.known(), Resolution.NAME, sure);
    }

    private Referent country(Country country, NameUse use, Resolution otherwise, double sure) {
        return switch (use) {
            case NAME -> story.referents.country(country, Resolution.NAME, List.of(), sure);
            case ADJECTIVE -> story.referents.country(country, otherwise, List.of(), sure);
            case PEOPLE -> story.referents.country(country, Resolution.DEMONYM, List.of(Sector.CVL), sure);
            case CAPITAL ->
                union(country)
                        .orElseGet(() ->
                                story.referents.country(country, Resolution.METONYM, List.of(Sector.GOV), sure * 0.95));
            case SEAT -> story.referents.country(country, Resolution.METONYM, List.of(Sector.GOV), sure * 0.95);
        };
    }

    /** Brussels stands for the European Union where that is spoken of, and Belgium is not. */
    private Optional<Referent> union(Country country) {
        boolean seat = country.code().equals("BEL")
                && story.focus.organisation(UNION) >= story.focus.weight("BEL") - 1
                && story.focus.organisation(UNION) > 0;
        return seat
                ? story.knowledge
                        .organisation(UNION)
                        .map(union -> story.referents.organisation(union, Resolution.METONYM, 0.8))
                : Optional.empty();
    }

    /** The person a full name means: in office on the date first. */
    Optional<Person> person(List<Meaning> meanings) {
        return meanings.stream()
                .filter(meaning -> meaning.known() instanceof Person)
                .map(meaning -> (Person) meaning.known())
                .min(Comparator.comparing(person -> story.date
                        .flatMap(day -> story.knowledge.officeOf(person, day))
                        .isEmpty()));
    }

    /**
     * Whom a bare surname means when the document names nobody so in full: whoever leads a state or organisation on the date,
     * or is a foreign minister, if that is one person; without a date, only with a title that one of them has held.
     */
    Optional<Person> famous(String surname, Labels labels, List<Referent> owners, Optional<Gender> gender) {
        List<Person> namesakes = story.knowledge.bySurname(surname).stream()
                .filter(person -> gender.isEmpty()
                        || person.gender().isEmpty()
                        || person.gender().equals(gender))
                .toList();
        List<Person> fitting = new ArrayList<>();
        for (Person person : namesakes) {
            if (story.knowledge.offices(person).stream().anyMatch(office -> fits(office, labels, owners))) {
                fitting.add(person);
            }
        }
        if (fitting.size() <= 1) {
            return fitting.stream().findFirst();
        }
        List<Person> leading = fitting.stream()
                .filter(person -> story.date
                        .flatMap(day -> story.knowledge.officeOf(person, day))
                        .filter(office -> office.kind().leads())
                        .isPresent())
                .toList();
        return leading.size() == 1 ? Optional.of(leading.get(0)) : Optional.empty();
    }

    private boolean fits(Office office, Labels labels, List<Referent> owners) {
        boolean inOffice =
                story.date.map(office.term()::mayContain).orElse(labels.office().isPresent());
        boolean owned = owners.isEmpty()
                || owners.stream().anyMatch(owner -> owner.code().equals(story.referents.code(office)));
        boolean titled = labels.office().map(kind -> kind == office.kind()).orElse(true);
        return inOffice
                && owned
                && titled
                && (office.kind().famous() || labels.office().isPresent());
    }

    /** The last match in a mention that reaches its end. */
    Optional<Match<Meaning>> atEnd(Mention mention) {
        return atEnd.computeIfAbsent(mention, this::findAtEnd);
    }

    private Optional<Match<Meaning>> findAtEnd(Mention mention) {
        List<Match<Meaning>> matches = story.knowledge.names(story.row(mention));
        Match<Meaning> last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
        return last != null && last.to() == mention.to() - mention.from() ? Optional.of(last) : Optional.empty();
    }
}
