package dragoman.converter;

import dragoman.analyse.model.Gazetteer;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.HashTableBuilder;
import dragoman.analyse.model.ModelWriter;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The lexica that the taggers look words up in. */
final class LexicaConverter {
    private final Map<List<String>, Long> ambiguities = new LinkedHashMap<>();
    private final Map<List<String>, Long> clusters = new LinkedHashMap<>();
    private final List<String> nameTypes = new ArrayList<>();

    /** Each class of tags in the order of the lexicon, with its value. */
    Map<List<String>, Long> ambiguities() {
        return ambiguities;
    }

    /** Each set of cluster paths with its value. */
    Map<List<String>, Long> clusters() {
        return clusters;
    }

    /** The bit of a place in a name, such as {@code B-3}. */
    int nameBit(String place) {
        return Gazetteer.bit(place.charAt(0), nameTypes.indexOf(place.substring(2)));
    }

    void write(ModelWriter writer) {
        sets(writer, "ambiguity", Nlp4j.ambiguityClasses(), false, ambiguities);
        sets(writer, "clusters", Nlp4j.clusters(), true, clusters);
        names(writer, Nlp4j.names());
        vectors(writer, Nlp4j.vectors());
    }

    private static void sets(
            ModelWriter writer,
            String name,
            Map<String, ? extends Collection<String>> lexicon,
            boolean sorted,
            Map<List<String>, Long> values) {
        HashTableBuilder words = new HashTableBuilder();
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        for (Map.Entry<String, ? extends Collection<String>> word : new TreeMap<>(lexicon).entrySet()) {
            List<String> set = sorted ? List.copyOf(new TreeSet<>(word.getValue())) : List.copyOf(word.getValue());
            if (!set.isEmpty()) {
                int number = numbers.computeIfAbsent(set, s -> numbers.size() + 1);
                values.putIfAbsent(set, Hash.of(String.join("_", set)));
                words.put(Hash.of(word.getKey()), number);
            }
        }
        writer.table(name + ".words", words);
        writer.longs(
                name + ".values",
                numbers.keySet().stream().mapToLong(values::get).toArray());
    }

    private void names(ModelWriter writer, PrefixTree<String, Set<String>> tree) {
        Set<String> types = new TreeSet<>();
        types(tree.getRoot(), types);
        nameTypes.addAll(types);
        if (nameTypes.size() > 16) {
            throw new IllegalStateException(nameTypes.size() + " types of names; the format has room for 16");
        }
        HashTableBuilder words = new HashTableBuilder();
        Map<Long, Integer> sets = new LinkedHashMap<>();
        names(tree.getRoot(), Gazetteer.empty(), words, sets);
        writer.table("names.words", words);
        writer.longs("names.types", sets.keySet().stream().mapToLong(set -> set).toArray());
    }

    private static void types(PrefixNode<String, Set<String>> node, Set<String> types) {
        if (node.hasValue()) {
            types.addAll(node.getValue());
        }
        node.values().forEach(next -> types(next, types));
    }

    private void names(
            PrefixNode<String, Set<String>> node, long key, HashTableBuilder words, Map<Long, Integer> sets) {
        for (Map.Entry<String, PrefixNode<String, Set<String>>> next : new TreeMap<>(node).entrySet()) {
            long longer = Gazetteer.join(key, Hash.of(next.getKey()));
            int number = 1;
            if (next.getValue().hasValue()) {
                long set = 0;
                for (String type : next.getValue().getValue()) {
                    set |= 1L << Gazetteer.bit('B', nameTypes.indexOf(type));
                }
                number = Gazetteer.number(sets.computeIfAbsent(set, s -> sets.size()));
            }
            words.put(longer, number);
            names(next.getValue(), longer, words, sets);
        }
    }

    /** Vectors in bytes: the largest value of each is 127. */
    private static void vectors(ModelWriter writer, Map<String, float[]> lexicon) {
        HashTableBuilder words = new HashTableBuilder();
        Map<String, float[]> ordered = new TreeMap<>(lexicon);
        int dimensions = ordered.values().iterator().next().length;
        float[] scales = new float[ordered.size()];
        ByteBuffer values = ByteBuffer.allocate(ordered.size() * dimensions);
        int row = 0;
        for (Map.Entry<String, float[]> word : ordered.entrySet()) {
            float largest = Float.MIN_NORMAL;
            for (float value : word.getValue()) {
                largest = Math.max(largest, Math.abs(value));
            }
            scales[row] = largest / Byte.MAX_VALUE;
            for (float value : word.getValue()) {
                values.put((byte) Math.round(value / scales[row]));
            }
            words.put(Hash.of(word.getKey()), ++row);
        }
        writer.table("vectors.words", words);
        writer.floats("vectors.scales", scales);
        writer.bytes("vectors.values", values);
    }
}
