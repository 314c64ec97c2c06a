package dragoman.coder.lexicon;

import dragoman.model.Context;
import dragoman.model.Mode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * A rule of the lexicon.
 *
 * @param name what records call it: {@code cut off/verb SANCTION discontinue}
 * @param headwords lemmas, each as its words: the first word of a verb and the last of a noun is the one looked up
 * @param cameo the CAMEO code, where the entry gives one
 * @param counts what a figure in an argument counts
 * @param rank of two entries that fit, the higher wins
 * @param origin file and line, for messages
 */
public record Entry(
        String name,
        Part part,
        List<List<String>> headwords,
        Optional<Root> root,
        Optional<Mode> mode,
        Optional<String> cameo,
        Optional<Operator> operator,
        List<Slot> inner,
        List<Slot> actor,
        List<Slot> recipient,
        boolean symmetric,
        List<Condition> when,
        List<Condition> unless,
        List<Context> contexts,
        Status status,
        Optional<String> counts,
        int rank,
        List<String> examples,
        List<String> counterexamples,
        String origin) {
    public Entry {
        headwords = headwords.stream().map(List::copyOf).toList();
        inner = List.copyOf(inner);
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        contexts = List.copyOf(contexts);
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * An entry that nobody has written: a verb that carries an event, with its subject as actor and the usual recipients.
     *
     * @param name what records call it
     */
    public static Entry unwritten(String name, String verb, Root root, Optional<Mode> mode, Optional<String> cameo) {
        return new Entry(
                name,
                Part.VERB,
                List.of(List.of(verb)),
                Optional.of(root),
                mode,
                cameo,
                Optional.empty(),
                List.of(),
                LexiconReader.VERB_ACTOR,
                LexiconReader.VERB_RECIPIENT,
                false,
                List.of(),
                List.of(),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                0,
                List.of(),
                List.of(),
                name);
    }

    /** The same entry, ranked higher. */
    Entry above(int more) {
        return new Entry(
                name,
                part,
                headwords,
                root,
                mode,
                cameo,
                operator,
                inner,
                actor,
                recipient,
                symmetric,
                when,
                unless,
                contexts,
                status,
                counts,
                rank + more,
                examples,
                counterexamples,
                origin);
    }

    /** Of where the entry stands, which no other shares: triggers are looked up by it while sentences are read. */
    @Override
    public int hashCode() {
        return origin.hashCode();
    }

    public boolean is(Operator wanted) {
        return operator.isPresent() && operator.get() == wanted;
    }
}
