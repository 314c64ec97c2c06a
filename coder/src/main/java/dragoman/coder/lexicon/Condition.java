package dragoman.coder.lexicon;

import java.util.Set;

/** What must, or must not, fill a slot: a word or a kind of argument. */
public record Condition(Slot slot, Set<String> words, Set<Kind> kinds) {
    public Condition {
        words = Set.copyOf(words);
        kinds = Set.copyOf(kinds);
    }
}
