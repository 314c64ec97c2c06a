package dragoman.analyse.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The templates of one linear model, ready to be scored: keys are built from the words' 64-bit values with a few
 * multiplications, no string is made. The caller says which word each {@link Slot} holds.
 */
public final class Templates {
    private final Weights weights;
    private final List<Template> templates;
    private final List<Slot> slots;
    private final long[] keys;
    private final int[] ends;
    private final int[] partSlots;
    private final int[] partFields;
    private final int simple;

    private Templates(Weights weights, List<Template> templates, List<Slot> slots) {
        this.weights = weights;
        this.slots = slots;
        this.templates =
                new ArrayList<>(templates.stream().filter(t -> !t.isBits()).toList());
        this.simple = this.templates.size();
        this.templates.addAll(templates.stream().filter(Template::isBits).toList());
        keys = this.templates.stream().mapToLong(t -> Hash.start(t.number())).toArray();
        ends = new int[keys.length];
        int parts = 0;
        for (int t = 0; t < ends.length; t++) {
            parts += this.templates.get(t).parts().size();
            ends[t] = parts;
        }
        List<Template.Part> all =
                this.templates.stream().flatMap(t -> t.parts().stream()).toList();
        partSlots = all.stream().mapToInt(part -> slots.indexOf(part.slot())).toArray();
        if (simple + Long.SIZE * (keys.length - simple) > Features.ROOM) {
            throw new IllegalArgumentException(
                    keys.length + " templates; a decision has room for " + Features.ROOM + " features");
        }
        partFields = all.stream().mapToInt(part -> part.field().number()).toArray();
    }

    /** The templates of the linear model whose sections begin with this name. */
    public static Templates of(ModelFile file, String name) {
        List<Template> templates =
                file.lines(name + ".templates").stream().map(Template::parse).toList();
        List<Slot> slots = templates.stream()
                .flatMap(t -> t.parts().stream())
                .map(Template.Part::slot)
                .distinct()
                .toList();
        return new Templates(Weights.of(file, name), templates, slots);
    }

    /** Those that depend on nothing but the word at this starting point. */
    public Templates fixed(Slot.Source from) {
        return only(t -> t.isFixed(from));
    }

    /** Those that depend on more than the word at one starting point. */
    public Templates moving() {
        return only(t -> !t.isFixed(Slot.Source.I) && !t.isFixed(Slot.Source.J));
    }

    /** Those that depend on the form of the word at hand alone. */
    public Templates ofForm() {
        return only(Template::isOfForm);
    }

    /** Those that depend on more than the form of the word at hand. */
    public Templates ofContext() {
        return only(t -> !t.isOfForm());
    }

    private Templates only(Predicate<Template> wanted) {
        return new Templates(weights, templates.stream().filter(wanted).toList(), slots);
    }

    public List<String> labels() {
        return weights.labels();
    }

    /** The places whose words {@link #add} is told, in this order. */
    public List<Slot> slots() {
        return slots;
    }

    /**
     * Adds the scores of all labels.
     *
     * @param places for each slot the row of its word; -1 where there is none
     */
    public void add(Words words, int[] places, float[] scores) {
        Features features = words.features();
        features.clear();
        joined(words, places, features);
        single(words, places, features);
        weights.add(features, scores);
    }

    private void joined(Words words, int[] places, Features features) {
        int part = 0;
        for (int t = 0; t < simple; t++) {
            long key = keys[t];
            int end = ends[t];
            while (part < end) {
                int place = places[partSlots[part]];
                long value = place < 0 ? 0 : words.value(partFields[part], place);
                if (value == 0) {
                    key = 0;
                    break;
                }
                key = Hash.with(key, value);
                part++;
            }
            part = end;
            if (key != 0) {
                features.add(key);
            }
        }
    }

    /** The templates whose columns hold bits have one part each. */
    private void single(Words words, int[] places, Features features) {
        for (int t = simple; t < keys.length; t++) {
            int part = ends[t] - 1;
            int place = places[partSlots[part]];
            long bits = place < 0 ? 0 : words.value(partFields[part], place);
            for (long left = bits; left != 0; left &= left - 1) {
                features.add(Hash.with(keys[t], Long.numberOfTrailingZeros(left) + 1L));
            }
        }
    }
}
