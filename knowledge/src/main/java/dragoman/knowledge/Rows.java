package dragoman.knowledge;

import dragoman.knowledge.image.Cursor;
import dragoman.knowledge.image.Strings;
import java.util.AbstractList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** The records of one kind, each made when it is first asked for; always the same object for a row. */
final class Rows<T> extends AbstractList<T> {
    private final int[] starts;
    private final int[] cells;
    private final Strings strings;
    private final Function<RowReader, T> make;
    private final AtomicReferenceArray<T> made;

    /** @param starts where each row begins in the cells */
    Rows(int[] starts, int[] cells, Strings strings, Function<RowReader, T> make) {
        this.starts = starts;
        this.cells = cells;
        this.strings = strings;
        this.make = make;
        this.made = new AtomicReferenceArray<>(starts.length);
    }

    @Override
    public T get(int row) {
        T known = made.get(row);
        if (known == null) {
            T record = make.apply(new RowReader(new Cursor(cells, starts[row], strings)));
            known = made.compareAndSet(row, null, record) ? record : made.get(row);
        }
        return known;
    }

    @Override
    public int size() {
        return starts.length;
    }
}
