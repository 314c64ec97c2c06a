package dragoman.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** An option with a few legal words. */
final class Choice {
    private Choice() {}

    /** @throws Failure naming the legal words, if the word is none of them */
    static <E extends Enum<E>> E of(String option, String word, Class<E> type) {
        E[] constants = type.getEnumConstants();
        List<String> words = Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        int at = words.indexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            throw Failure.usage(option + ", found '" + word + "', expected one of " + String.join(", ", words)
                    + Nearest.hint(word, words));
        }
        return constants[at];
    }
}
