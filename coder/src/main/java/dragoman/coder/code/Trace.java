package dragoman.coder.code;

import java.util.List;
import java.util.Map;

/**
 * How the events of a sentence came about.
 *
 * @param considered the entries that its words brought to mind, in the order of the words
 * @param outer for the token of each trigger that stands inside another, the token of that other
 * @param drafts the events that were read
 */
public record Trace(List<Considered> considered, Map<Integer, Integer> outer, List<Draft> drafts) {
    public Trace {
        considered = List.copyOf(considered);
        outer = Map.copyOf(outer);
        drafts = List.copyOf(drafts);
    }
}
