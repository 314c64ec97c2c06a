package dragoman.coder.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What a stage found in a document, sentence by sentence, in the order in which it was found. */
final class BySentence<T> {
    private final Map<Integer, List<T>> found = new HashMap<>();

    BySentence(List<T> all, ToIntFunction<T> sentence) {
        for (T one : all) {
            found.computeIfAbsent(sentence.applyAsInt(one), s -> new ArrayList<>())
                    .add(one);
        }
    }

    List<T> in(int sentence) {
        return found.getOrDefault(sentence, List.of());
    }
}
