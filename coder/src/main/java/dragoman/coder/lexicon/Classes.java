package dragoman.coder.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Named sets of words, so that conditions can say {@code $weapon}. A set may hold another by its name.
 *
 * @param words the sets by name, without the dollar sign
 */
record Classes(Map<String, Set<String>> words) {
    static Classes read(String file, String yaml) {
        Map<String, Set<String>> sets = new HashMap<>();
        YamlNodes nodes = new YamlNodes(file);
        nodes.compose(yaml)
                .ifPresent(root -> nodes.map(root).forEach((name, value) -> {
                    Set<String> words = new HashSet<>();
                    for (Node word : nodes.list(value)) {
                        words.addAll(resolve(nodes, sets, word));
                    }
                    sets.put(name, words);
                }));
        return new Classes(sets);
    }

    /** The words that a word of a file stands for: itself, or those of the class it names. */
    static Set<String> resolve(YamlNodes nodes, Map<String, Set<String>> sets, Node word) {
        String text = nodes.text(word);
        if (!text.startsWith("$") || text.length() == 1) {
            return Set.of(text);
        }
        Set<String> set = sets.get(text.substring(1));
        if (set == null) {
            throw nodes.error(
                    word,
                    "'" + text + "' is no word class; expected one of " + new TreeSet<>(sets.keySet())
                            + " as defined in classes.yaml (above its use)");
        }
        return set;
    }
}
