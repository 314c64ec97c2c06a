package dragoman.coder.mention;

import dragoman.analyse.NameType;
import dragoman.knowledge.Known;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.NameUse;
import java.util.List;
import java.util.Optional;

/**
 * A bare name, before titles are taken in.
 *
 * @param meanings what the knowledge base says it may mean; empty for unknown names
 * @param type what the name tagger says it is
 */
record NameSpan(int from, int to, List<Meaning> meanings, Optional<NameType> type) {
    NameSpan {
        meanings = List.copyOf(meanings);
    }

    int length() {
        return to - from;
    }

    boolean known() {
        return !meanings.isEmpty();
    }

    /** Whether it can only be used so. */
    boolean is(NameUse use) {
        return known() && meanings.stream().allMatch(meaning -> meaning.use() == use);
    }

    boolean may(NameUse use) {
        return meanings.stream().anyMatch(meaning -> meaning.use() == use);
    }

    boolean names(Class<? extends Known> kind) {
        return meanings.stream().anyMatch(meaning -> kind.isInstance(meaning.known()) && meaning.use() == NameUse.NAME);
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }

    boolean overlaps(NameSpan other) {
        return from < other.to && other.from < to;
    }
}
