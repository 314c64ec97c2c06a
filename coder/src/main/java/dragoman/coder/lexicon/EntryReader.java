package dragoman.coder.lexicon;

import static dragoman.coder.lexicon.LexiconImage.NONE;

import dragoman.knowledge.image.Cursor;
import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Strings;
import dragoman.model.Context;
import dragoman.model.Mode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the entries of the image that {@link LexiconImage} compiled. */
final class EntryReader {
    private static final Part[] PARTS = Part.values();
    private static final Root[] ROOTS = Root.values();
    private static final Mode[] MODES = Mode.values();
    private static final Operator[] OPERATORS = Operator.values();
    private static final Context[] CONTEXTS = Context.values();
    private static final Status[] STATUSES = Status.values();
    private static final Kind[] KINDS = Kind.values();

    private final Strings strings;
    private final Cursor cells;
    private final List<Slot> slots = new ArrayList<>();
    private final int[] sets;
    private final Map<Integer, Condition> conditions = new HashMap<>();

    private EntryReader(Image image) {
        strings = new Strings(image.pool(), image.table(LexiconImage.STRINGS));
        cells = new Cursor(image.table(LexiconImage.ENTRIES), 0, strings);
        for (int name : image.table(LexiconImage.SLOTS)) {
            slots.add(new Slot(strings.get(name)));
        }
        sets = image.table(LexiconImage.SETS);
    }

    static List<Entry> read(Image image) {
        return new EntryReader(image).entries();
    }

    private List<Entry> entries() {
        int count = cells.number();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry());
        }
        return entries;
    }

    private Entry entry() {
        return new Entry(
                cells.string(),
                PARTS[cells.number()],
                headwords(),
                constant(ROOTS),
                constant(MODES),
                string(),
                constant(OPERATORS),
                slots(),
                slots(),
                slots(),
                cells.number() == 1,
                conditions(),
                conditions(),
                contexts(),
                STATUSES[cells.number()],
                string(),
                cells.number(),
                cells.strings(),
                cells.strings(),
                cells.string());
    }

    private List<List<String>> headwords() {
        int count = cells.number();
        List<List<String>> headwords = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            headwords.add(cells.strings());
        }
        return headwords;
    }

    private <T> Optional<T> constant(T[] constants) {
        int number = cells.number();
        return number == NONE ? Optional.empty() : Optional.of(constants[number]);
    }

    private Optional<String> string() {
        int number = cells.number();
        return number == NONE ? Optional.empty() : Optional.of(cells.string(number));
    }

    private List<Slot> slots() {
        int count = cells.number();
        List<Slot> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            read.add(slots.get(cells.number()));
        }
        return read;
    }

    private List<Context> contexts() {
        int count = cells.number();
        List<Context> contexts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            contexts.add(CONTEXTS[cells.number()]);
        }
        return contexts;
    }

    private List<Condition> conditions() {
        int count = cells.number();
        List<Condition> read = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int start = cells.number();
            Condition condition = conditions.get(start);
            if (condition == null) {
                condition = condition(start);
                conditions.put(start, condition);
            }
            read.add(condition);
        }
        return read;
    }

    private Condition condition(int start) {
        Cursor cursor = new Cursor(sets, start, strings);
        Slot slot = slots.get(cursor.number());
        Set<String> words = new HashSet<>(cursor.strings());
        Set<Kind> kinds = new HashSet<>();
        for (int left = cursor.number(); left > 0; left--) {
            kinds.add(KINDS[cursor.number()]);
        }
        return new Condition(slot, words, kinds);
    }
}
