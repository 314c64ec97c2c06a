package dragoman.converter;

import dragoman.analyse.model.Field;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of NLP4J's templates and of its features, which it joins by underscores. */
final class Parts {
    private static final Pattern TAG = Pattern.compile("[A-Z]+\\$?|\\$|#|-[LR]RB-|[.,:]|``|''|@#r\\$%");
    private static final Pattern TAGS = Pattern.compile("(?:" + TAG + ")(?:_(?:" + TAG + "))*");
    private static final Pattern NAME = Pattern.compile("O|[BILU]-[A-Z_]+");
    private static final Pattern LABEL = Pattern.compile("[a-z]+");
    private static final Pattern VALENCY = Pattern.compile("<{0,2}-?>{0,2}");

    private Parts() {}

    /** As a model file writes it, {@code i0.lmd:LEMMA}. */
    static String of(FeatureItem item) {
        String step = item.relation == null ? "" : "." + item.relation;
        return item.source.toString() + item.window + step + ":" + field(item);
    }

    static Field field(FeatureItem item) {
        return switch (item.field) {
            case word_form_simplified -> Field.FORM;
            case word_form_simplified_lowercase -> Field.LOWER;
            case word_shape -> Field.SHAPE;
            case lemma -> Field.LEMMA;
            case part_of_speech_tag -> Field.TAG;
            case named_entity_tag -> Field.NAME;
            case dependency_label -> Field.LABEL;
            case valency -> Field.VALENCY;
            case positional -> Field.POSITION;
            case ambiguity_classes -> Field.AMBIGUITY;
            case word_clusters -> Field.CLUSTERS;
            case orthographic -> Field.SPELLING;
            case named_entity_gazetteers -> Field.GAZETTEER;
            case prefix, suffix -> Field.valueOf(item.field.toString().toUpperCase(Locale.ROOT) + "_" + item.attribute);
            default -> throw new IllegalStateException("field " + item.field + " is not known");
        };
    }

    /**
     * All ways in which the feature can be made of values of these fields. A word can hold an underscore itself; then
     * there are several, and NLP4J, which joins before it looks up, would find the feature by each.
     */
    static List<List<String>> split(String feature, List<Field> fields) {
        List<List<String>> ways = new ArrayList<>();
        split(feature, fields, List.of(), ways);
        if (ways.isEmpty()) {
            throw new IllegalStateException("feature " + feature + " is not made of " + fields);
        }
        return ways;
    }

    private static void split(String rest, List<Field> fields, List<String> before, List<List<String>> ways) {
        Field field = fields.get(before.size());
        boolean last = before.size() == fields.size() - 1;
        if (last) {
            if (canBe(rest, field)) {
                ways.add(with(before, rest));
            }
            return;
        }
        for (int at = rest.indexOf('_'); at >= 0; at = rest.indexOf('_', at + 1)) {
            if (canBe(rest.substring(0, at), field)) {
                split(rest.substring(at + 1), fields, with(before, rest.substring(0, at)), ways);
            }
        }
    }

    private static List<String> with(List<String> before, String value) {
        List<String> longer = new ArrayList<>(before);
        longer.add(value);
        return longer;
    }

    private static boolean canBe(String value, Field field) {
        return switch (field) {
            case TAG -> TAG.matcher(value).matches();
            case AMBIGUITY -> TAGS.matcher(value).matches();
            case NAME -> NAME.matcher(value).matches();
            case LABEL -> LABEL.matcher(value).matches();
            case VALENCY -> VALENCY.matcher(value).matches();
            default -> true;
        };
    }
}
