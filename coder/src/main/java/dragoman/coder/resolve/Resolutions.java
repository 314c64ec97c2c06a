package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is meant by each of a document's mentions. A mention of a group has a referent for each member; one that means
 * nobody known has one with neither code nor id.
 */
public final class Resolutions {
    private final Map<Mention, List<Referent>> referents;

    public Resolutions(Map<Mention, List<Referent>> referents) {
        this.referents = new LinkedHashMap<>(referents);
    }

    /** Never empty for a mention of the document. */
    public List<Referent> of(Mention mention) {
        return referents.getOrDefault(mention, List.of());
    }

    /** The first or only referent. */
    public Referent one(Mention mention) {
        return of(mention).get(0);
    }
}
