package dragoman.bench.reading;

import dragoman.model.Entity;
import dragoman.model.Sector;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Who is meant, by what the reader is sure of: a canonical name, a code, a sector. What is left out is not compared.
 *
 * @param name matched by an entity's canonical name or its mention, whole or as the main part of it
 */
public record GoldEntity(Optional<String> name, Optional<String> code, Optional<Sector> sector) {
    /** How many times the name's length the entity's may have: "the government of Niger" is not yet "Niger". */
    private static final int LONGEST = 3;

    static GoldEntity named(String name) {
        return new GoldEntity(Optional.of(name), Optional.empty(), Optional.empty());
    }

    boolean means(Entity entity) {
        return (code.isEmpty() || code.equals(entity.code()))
                && (sector.isEmpty() || entity.sector().contains(sector.get()))
                && (name.isEmpty() || isNamed(entity));
    }

    private boolean isNamed(Entity entity) {
        String wanted = PlainWords.of(name.orElseThrow());
        return entity.identifierText().filter(text -> holds(text, wanted)).isPresent()
                || holds(entity.entityText(), wanted);
    }

    /** Whole, as the main part, with one word more ("NATO warplanes"), or by the initials ("ECOWAS"). */
    private static boolean holds(String text, String wanted) {
        String words = PlainWords.of(text);
        boolean main = words.length() <= LONGEST * wanted.length() || count(words) <= count(wanted) + 1;
        return words.equals(wanted)
                || ((" " + words + " ").contains(" " + wanted + " ") && main)
                || (wanted.length() > 2 && initials(words).equals(wanted));
    }

    private static int count(String words) {
        return words.split(" ").length;
    }

    private static String initials(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
