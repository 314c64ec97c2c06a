package dragoman.analyse.model;

import java.util.Arrays;
import java.util.List;

/**
 * A pattern of features: fields of some words, looked up together. Written as its number and its parts, {@code 43
 * k-2:TAG i0:TAG j0:TAG}. The number is a part of the feature's key.
 */
public record Template(int number, List<Part> parts) {
    /** One field of one word. */
    public record Part(Slot slot, Field field) {}

    public Template {
        parts = List.copyOf(parts);
    }

    static Template parse(String line) {
        String[] words = line.split(" ");
        return new Template(
                Integer.parseInt(words[0]),
                Arrays.stream(words).skip(1).map(Template::part).toList());
    }

    private static Part part(String text) {
        int colon = text.indexOf(':');
        return new Part(Slot.parse(text.substring(0, colon)), Field.valueOf(text.substring(colon + 1)));
    }

    /** Whether it depends on nothing but the word at the starting point, so that it can be scored once a word. */
    boolean isFixed(Slot.Source from) {
        return parts.stream()
                .allMatch(part -> part.slot().isFixed(from) && part.field().isFixed());
    }

    /** Whether it depends on the form of the word at hand alone. */
    boolean isOfForm() {
        return parts.stream()
                .allMatch(part -> part.slot().isFixed(Slot.Source.I)
                        && part.slot().window() == 0
                        && part.field().isOfForm());
    }

    boolean isBits() {
        if (parts.stream().anyMatch(part -> part.field().isBits()) && parts.size() > 1) {
            throw new IllegalArgumentException("template " + number + ": a field of bits stands alone");
        }
        return parts.get(0).field().isBits();
    }
}
