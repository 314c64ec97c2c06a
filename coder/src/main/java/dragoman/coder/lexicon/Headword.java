package dragoman.coder.lexicon;

import java.util.List;

/**
 * One of the headwords of an entry.
 *
 * @param words its lemmas: the first of a verb and the last of a noun is the one looked up
 * @param rank the entry's, which counts the words of the first headword; a longer one of the list says more
 */
public record Headword(Entry entry, List<String> words, int rank) {
    static Headword of(Entry entry, List<String> words) {
        return new Headword(
                entry,
                words,
                entry.rank() + words.size() - entry.headwords().get(0).size());
    }
}
