package dragoman.coder.attribute;

import java.util.List;

/** A document's quotations, to be asked what stands within what. */
final class QuotedText {
    private final List<Quoted> all;

    /** @param all in order of their opening marks, outer before inner */
    QuotedText(List<Quoted> all) {
        this.all = List.copyOf(all);
    }

    List<Quoted> all() {
        return all;
    }

    /** Index of the innermost quotation whose words contain an offset, -1 for none. */
    int innermost(int offset) {
        int at = lastOpeningBefore(offset + 1);
        while (at >= 0 && !all.get(at).words().contains(offset)) {
            at = all.get(at).outer();
        }
        return at;
    }

    /** Index of the last quotation that opens before an offset, -1 for none. */
    private int lastOpeningBefore(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).open() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Index of the outermost quotation that ends last before an offset, -1 for none. */
    int endingBefore(int offset) {
        int at = lastOpeningBefore(offset);
        while (at >= 0 && all.get(at).inner()) {
            at = all.get(at).outer();
        }
        return at >= 0 && all.get(at).close() <= offset ? at : -1;
    }

    /** Whether a word may speak to another: it stands in no quotation that the other is not in. */
    boolean reaches(int from, int to) {
        int scope = innermost(from);
        if (scope < 0) {
            return true;
        }
        for (int at = innermost(to); at >= 0; at = all.get(at).outer()) {
            if (at == scope) {
                return true;
            }
        }
        return false;
    }

    /** Quotations that touch a stretch. */
    List<Quoted> touching(Stretch stretch) {
        int last = lastOpeningBefore(stretch.end());
        int first = last;
        while (first >= 0
                && (all.get(first).close() > stretch.start() || all.get(first).inner())) {
            first--;
        }
        return all.subList(first + 1, last + 1).stream()
                .filter(quoted -> quoted.withMarks().overlaps(stretch))
                .toList();
    }
}
