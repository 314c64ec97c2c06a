package dragoman.coder.code;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.coder.lexicon.Slot;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who fills the slots of a trigger. A recipient often sits deep: "sanctions on Moscow", "condemned Israel's raid".
 */
final class Arguments {
    /** How many nouns deep a recipient may sit below its slot. */
    private static final int DEPTH = 3;

    /** Who takes part in the clause on a noun: "the raid launched against Kyiv". */
    private static final List<Slot> OF_CLAUSES = List.of(Slot.OBJECT, new Slot("by"), new Slot("against"));

    private final Reading reading;
    private final Slots slots;

    Arguments(Reading reading, Slots slots) {
        this.reading = reading;
        this.slots = slots;
    }

    /** Those who do it: of the first slot that somebody fills. */
    List<Mention> actors(Trigger trigger) {
        return first(trigger.token(), trigger.entry().actor(), true);
    }

    /** Those it is done to: of the first slot that somebody fills, or sits in. */
    List<Mention> recipients(Trigger trigger) {
        return first(trigger.token(), trigger.entry().recipient(), false);
    }

    /** Those who fill any of the slots, for events whose parties are equal. */
    List<Mention> all(int word, List<Slot> wanted) {
        Set<Mention> found = new LinkedHashSet<>();
        for (Slot slot : wanted) {
            for (int filler : slots.fill(word, slot)) {
                found.addAll(near(filler));
            }
        }
        return new ArrayList<>(found);
    }

    List<Mention> first(int word, List<Slot> wanted, boolean near) {
        for (Slot slot : wanted) {
            Set<Mention> found = new LinkedHashSet<>();
            for (int filler : slots.fill(word, slot)) {
                found.addAll(near ? near(filler) : deep(filler, DEPTH));
            }
            if (!found.isEmpty()) {
                return new ArrayList<>(found);
            }
        }
        return List.of();
    }

    /** Whoever the token itself names, or whose it is: "Ukraine's drones", "Turkish shells". */
    List<Mention> near(int token) {
        Optional<Mention> own = at(token);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        Set<Mention> found = new LinkedHashSet<>();
        for (Edge edge : graph().children(token)) {
            boolean owner = edge.is(Relation.NMOD_POSS) || edge.is(Relation.AMOD) || edge.is(Relation.COMPOUND);
            if (owner) {
                named(edge.dependent()).ifPresent(found::add);
            }
        }
        if (found.isEmpty() && reading.sentence().token(token).isNoun()) {
            // "trucks from Turkey", "paratroops of the Indian army"
            for (Edge edge : graph().children(token)) {
                if (edge.is(Relation.NMOD, "from") || edge.is(Relation.NMOD, "of")) {
                    at(edge.dependent()).ifPresent(found::add);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private List<Mention> deep(int token, int depth) {
        List<Mention> near = near(token);
        if (!near.isEmpty() || depth == 0) {
            return near;
        }
        Set<Mention> found = new LinkedHashSet<>();
        for (Edge edge : graph().children(token)) {
            boolean below = edge.is(Relation.NMOD)
                    || edge.is(Relation.NMOD_POSS)
                    || edge.is(Relation.APPOS)
                    || edge.is(Relation.COMPOUND);
            boolean clause = edge.is(Relation.ACL) || edge.is(Relation.ACL_RELCL);
            if (below && !edge.is(Relation.NMOD, "in") && found.isEmpty()) {
                found.addAll(deep(edge.dependent(), depth - 1));
            } else if (clause && found.isEmpty() && !edge.enhanced()) {
                found.addAll(first(edge.dependent(), OF_CLAUSES, true));
            }
        }
        // "the talks in Geneva": a place last, where nobody else is named.
        return new ArrayList<>(found);
    }

    /** The mention that a token carries, if it can act. */
    Optional<Mention> at(int token) {
        int sentence = reading.sentence().index();
        return reading.mentions()
                .headedBy(sentence, token)
                .or(() -> reading.mentions()
                        .covering(sentence, token)
                        .filter(mention -> mention.kind() == MentionKind.NAME && mention.to() - mention.from() < 8))
                .filter(mention -> !reading.resolutions().of(mention).isEmpty());
    }

    private Optional<Mention> named(int token) {
        return at(token)
                .filter(mention -> mention.kind() != MentionKind.NOMINAL
                        || reading.sentence().token(token).isNoun());
    }

    private Graph graph() {
        return reading.sentence().graph();
    }
}
