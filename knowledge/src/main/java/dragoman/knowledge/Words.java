package dragoman.knowledge;

import dragoman.knowledge.image.Lookup;
import java.util.List;
import java.util.Locale;

/**
 * A row of words made ready for looking up: their plain letters are worked out once, however many lists are asked and
 * however often a part of the row is looked at again.
 *
 * <p>Example: {@code knowledge.names(knowledge.words(List.of("the", "Côte", "d'Ivoire")).part(1, 3))} finds a country.
 */
public final class Words {
    private final Word[] words;
    private final int from;
    private final int to;

    private static final class Word {
        final String[] parts;
        final int[] numbers;
        final int letters;
        final int capitals;

        Word(String form, Lookup known) {
            parts = Letters.parts(form).toArray(String[]::new);
            numbers = new int[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = known.find(parts[i].toLowerCase(Locale.ROOT));
            }
            int letters = 0;
            int capitals = 0;
            for (int i = 0; i < form.length(); i++) {
                letters += Character.isLetter(form.charAt(i)) ? 1 : 0;
                capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
            }
            this.letters = letters;
            this.capitals = capitals;
        }
    }

    private Words(Word[] words, int from, int to) {
        this.words = words;
        this.from = from;
        this.to = to;
    }

    /** @param known the words of all names, in small letters, with their numbers */
    static Words of(List<String> forms, Lookup known) {
        Word[] words = new Word[forms.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = new Word(forms.get(i), known);
        }
        return new Words(words, 0, words.length);
    }

    /** The words from one index up to another, a row of its own. */
    public Words part(int first, int last) {
        if (first < 0 || first > last || last > size()) {
            throw new IndexOutOfBoundsException("[" + first + ", " + last + ") of " + size() + " words");
        }
        return new Words(words, from + first, from + last);
    }

    public int size() {
        return to - from;
    }

    /** A word's stretches of plain letters: two for "Jong-un", none for a mark. */
    String[] parts(int word) {
        return words[from + word].parts;
    }

    /** The numbers of the same in small letters, -1 of those that stand in no name. */
    int[] numbers(int word) {
        return words[from + word].numbers;
    }

    /** Whether the row stands in capitals, as a headline does. */
    boolean shouts() {
        int letters = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            letters += words[i].letters;
            capitals += words[i].capitals;
        }
        return letters > 8 && capitals > letters * 0.8;
    }
}
