package dragoman.coder.code;

import dragoman.coder.lexicon.Entry;
import java.util.List;

/**
 * A word of a sentence that an entry of the lexicon fits.
 *
 * @param token index of the word that carries it
 * @param words indices of all its words, the carrying one first: "cut", "off"
 */
record Trigger(int token, Entry entry, List<Integer> words) {
    Trigger {
        words = List.copyOf(words);
    }
}
