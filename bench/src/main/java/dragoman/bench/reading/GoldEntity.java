package dragoman.bench.reading;

import dragoman.model.Entity;
import dragoman.model.Sector;
import java.util.Optional;

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

    private static boolean holds(String text, String wanted) {
        String words = PlainWords.of(text);
        return words.equals(wanted)
                || ((" " + words + " ").contains(" " + wanted + " ") && words.length() <= LONGEST * wanted.length());
    }
}
