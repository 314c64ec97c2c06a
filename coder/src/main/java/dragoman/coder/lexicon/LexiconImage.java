package dragoman.coder.lexicon;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Numbers;
import dragoman.knowledge.image.StringPool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compiles entries, in the build, into the image that {@link EntryReader} reads: strings, entries in their order, and each
 * slot and each set of words or kinds of a condition once.
 */
final class LexiconImage {
    /** The tables. */
    static final int STRINGS = 0;

    static final int ENTRIES = 1;
    static final int SLOTS = 2;
    static final int SETS = 3;

    /** Stands for a value that is not there. */
    static final int NONE = -1;

    private final StringPool strings = new StringPool();
    private final Numbers cells = new Numbers();
    private final Numbers slotNames = new Numbers();
    private final Numbers sets = new Numbers();
    private final Map<Slot, Integer> slots = new HashMap<>();
    private final Map<Condition, Integer> conditions = new HashMap<>();

    private LexiconImage() {}

    static Image of(List<Entry> entries) {
        return new LexiconImage().compiled(entries);
    }

    private Image compiled(List<Entry> entries) {
        cells.add(entries.size());
        entries.forEach(this::write);
        return new Image(
                List.of(strings.starts(), cells.toArray(), slotNames.toArray(), sets.toArray()), strings.pool());
    }

    private void write(Entry entry) {
        string(entry.name());
        cells.add(entry.part());
        cells.add(entry.headwords().size());
        entry.headwords().forEach(words -> cells.add(words, strings));
        constant(entry.root());
        constant(entry.mode());
        string(entry.cameo());
        constant(entry.operator());
        slots(entry.inner());
        slots(entry.actor());
        slots(entry.recipient());
        cells.add(entry.symmetric() ? 1 : 0);
        conditions(entry.when());
        conditions(entry.unless());
        cells.add(entry.contexts().size());
        entry.contexts().forEach(cells::add);
        cells.add(entry.status());
        string(entry.counts());
        cells.add(entry.rank());
        cells.add(entry.examples(), strings);
        cells.add(entry.counterexamples(), strings);
        string(entry.origin());
    }

    private void string(String value) {
        cells.add(strings.number(value));
    }

    private void string(Optional<String> value) {
        cells.add(value.map(strings::number).orElse(NONE));
    }

    private void constant(Optional<? extends Enum<?>> value) {
        value.ifPresentOrElse(cells::add, () -> cells.add(NONE));
    }

    private void slots(List<Slot> used) {
        cells.add(used.size());
        used.forEach(slot -> cells.add(number(slot)));
    }

    private int number(Slot slot) {
        return slots.computeIfAbsent(slot, key -> {
            slotNames.add(strings.number(slot.name()));
            return slotNames.size() - 1;
        });
    }

    private void conditions(List<Condition> used) {
        cells.add(used.size());
        used.forEach(condition -> cells.add(conditions.computeIfAbsent(condition, this::written)));
    }

    /** Where the condition now stands among the sets. In the order of the alphabet, so that each build gives the same bytes. */
    private int written(Condition condition) {
        int start = sets.size();
        sets.add(number(condition.slot()));
        sets.add(condition.words().stream().sorted().toList(), strings);
        Set<Kind> kinds = condition.kinds();
        sets.add(kinds.size());
        kinds.stream().sorted().forEach(sets::add);
        return start;
    }
}
