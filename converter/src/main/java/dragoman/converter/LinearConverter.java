package dragoman.converter;

import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.ModelWriter;
import dragoman.analyse.model.WeightsBuilder;
import dragoman.analyse.word.Trait;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A linear model of NLP4J: its templates, and the weights of each feature under the key that the templates make. */
final class LinearConverter {
    private final LexicaConverter lexica;

    LinearConverter(LexicaConverter lexica) {
        this.lexica = lexica;
    }

    void write(ModelWriter writer, String name, OnlineComponent<NLPNode, ?> component) {
        FeatureTemplate<NLPNode, ?> templates = component.getFeatureTemplate();
        MajorVector sparse = component.getOptimizer().getWeightVector().getSparseWeightVector();
        List<String> labels = component.getOptimizer().getLabelMap().getLabelList();
        List<Object2IntMap<String>> features = features(templates).getIndexMaps();
        WeightsBuilder weights = new WeightsBuilder();
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (FeatureItem item : templates.getSetFeatureList()) {
            lines.add(number + " " + Parts.of(item));
            setFeatures(number, Parts.field(item), rows(features.get(number), sparse, labels.size()), weights);
            number++;
        }
        for (FeatureItem[] items : templates.getFeatureList()) {
            List<Field> fields = Arrays.stream(items).map(Parts::field).toList();
            lines.add(number + " "
                    + String.join(" ", Arrays.stream(items).map(Parts::of).toList()));
            for (Map.Entry<String, float[]> feature :
                    rows(features.get(number), sparse, labels.size()).entrySet()) {
                for (List<String> values : Parts.split(feature.getKey(), fields)) {
                    weights.put(key(number, values), feature.getValue());
                }
            }
            number++;
        }
        weights.write(writer, name, labels);
        writer.lines(name + ".templates", lines);
        if (!templates.getEmbeddingFeatureList().isEmpty()) {
            writer.floats(name + ".dense", dense(component, labels.size()));
        }
    }

    private static long key(int number, List<String> values) {
        long key = Hash.start(number);
        for (String value : values) {
            key = Hash.with(key, Hash.of(value));
        }
        return key;
    }

    private void setFeatures(int number, Field field, Map<String, float[]> rows, WeightsBuilder weights) {
        switch (field) {
            case AMBIGUITY -> sums(number, lexica.ambiguities(), rows, weights);
            case CLUSTERS -> sums(number, lexica.clusters(), rows, weights);
            case SPELLING ->
                rows.forEach((value, row) -> weights.put(Hash.with(Hash.start(number), traitBit(value) + 1L), row));
            case GAZETTEER ->
                rows.forEach(
                        (value, row) -> weights.put(Hash.with(Hash.start(number), lexica.nameBit(value) + 1L), row));
            case POSITION -> rows.forEach((value, row) -> weights.put(key(number, List.of(value)), row));
            default -> throw new IllegalStateException("a set of " + field + " is not known");
        }
    }

    private static int traitBit(String code) {
        for (Trait trait : Trait.values()) {
            if (trait.code() == Integer.parseInt(code)) {
                return Integer.numberOfTrailingZeros(trait.bit());
            }
        }
        throw new IllegalStateException("trait " + code + " is not known");
    }

    /** The elements of a lexicon's sets always come together, so their weights are summed here, once. */
    private static void sums(
            int number, Map<List<String>, Long> sets, Map<String, float[]> rows, WeightsBuilder weights) {
        int labels = rows.values().iterator().next().length;
        sets.forEach((set, value) -> {
            float[] sum = new float[labels];
            for (String element : set) {
                float[] row = rows.get(element);
                for (int label = 0; row != null && label < labels; label++) {
                    sum[label] += row[label];
                }
            }
            weights.put(Hash.with(Hash.start(number), value), sum);
        });
    }

    private static Map<String, float[]> rows(Object2IntMap<String> features, MajorVector sparse, int labels) {
        Map<String, float[]> rows = new TreeMap<>();
        for (Object2IntMap.Entry<String> feature : features.object2IntEntrySet()) {
            int index = feature.getIntValue();
            // NLP4J ignores index 0 and what lies beyond its weights.
            if (index > 0 && index < sparse.getFeatureSize()) {
                float[] row = new float[labels];
                for (int label = 0; label < labels; label++) {
                    row[label] = sparse.get(label, index);
                }
                rows.put(feature.getKey(), row);
            }
        }
        return rows;
    }

    private static float[] dense(OnlineComponent<NLPNode, ?> component, int labels) {
        MajorVector dense = component.getOptimizer().getWeightVector().getDenseWeightVector();
        int dimensions = dense.getFeatureSize();
        float[] layer = new float[dimensions * labels];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            for (int label = 0; label < labels; label++) {
                layer[dimension * labels + label] = dense.get(label, dimension);
            }
        }
        return layer;
    }

    /** The map is not meant to be read from outside. */
    private static FeatureMap features(FeatureTemplate<NLPNode, ?> templates) {
        try {
            java.lang.reflect.Field field = FeatureTemplate.class.getDeclaredField("feature_map");
            field.setAccessible(true);
            return (FeatureMap) field.get(templates);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("NLP4J " + FeatureTemplate.class + " has another inside than 1.1.3's", e);
        }
    }
}
