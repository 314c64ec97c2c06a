package dragoman.analyse.word;

import org.jspecify.annotations.Nullable;

/** The classes of words that inflect, by the letters that the tags of Penn Treebank open with: NNS is a noun's. */
public enum WordClass {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB;

    /** The class of the words with a tag; null for those that do not inflect. */
    static @Nullable WordClass of(String tag) {
        if (tag.length() < 2) {
            return null;
        }
        char second = tag.charAt(1);
        return switch (tag.charAt(0)) {
            case 'V' -> second == 'B' ? VERB : null;
            case 'N' -> second == 'N' ? NOUN : null;
            case 'J' -> second == 'J' ? ADJECTIVE : null;
            case 'R' -> second == 'B' ? ADVERB : null;
            default -> null;
        };
    }
}
