package dragoman.coder.code;

import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.model.Context;
import dragoman.model.Mode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as read from one sentence, before it becomes a record. Tokens are indices into the sentence.
 *
 * @param words the words that carry it, the main trigger first
 * @param chain the words on which its date, place and figures may hang: trigger, light verbs, operators taken in
 * @param cameo the CAMEO code where the entry gives one; else it follows from root, mode and inner event
 * @param inner the event that an operator stands over: AGREE to CONSULT
 * @param presupposed whether a noun phrase takes it for granted, so that it stays the writer's own
 * @param sources who tells it, by an operator
 * @param rule the entry's name
 */
public record Draft(
        int sentence,
        List<Integer> words,
        List<Integer> chain,
        Root root,
        Optional<Mode> mode,
        Optional<String> cameo,
        Optional<Draft> inner,
        List<Context> contexts,
        List<Mention> actors,
        List<Mention> recipients,
        boolean symmetric,
        Status status,
        boolean presupposed,
        List<Source> sources,
        List<Figure> figures,
        String rule) {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    public Draft {
        words = List.copyOf(words);
        chain = List.copyOf(chain);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        sources = List.copyOf(sources);
        figures = List.copyOf(figures);
    }

    public int trigger() {
        return words.get(0);
    }

    /** Whether the trigger is a definite noun, by which an event told before is told again: "the talks", "that attack". */
    public boolean pointsBack(Sentence sentence) {
        return presupposed
                && sentence.token(trigger()).isNoun()
                && sentence.graph().children(trigger(), Relation.DET).stream()
                        .anyMatch(word -> DEFINITE.contains(sentence.token(word).lemma()));
    }

    /** Whether it says nothing of its own: nobody takes part, nothing is counted. */
    public boolean bare() {
        return actors.isEmpty() && recipients.isEmpty() && figures.isEmpty();
    }

    Draft withStatus(Status status) {
        return new Draft(
                sentence,
                words,
                chain,
                root,
                mode,
                cameo,
                inner,
                contexts,
                actors,
                recipients,
                symmetric,
                status,
                presupposed,
                sources,
                figures,
                rule);
    }

    /** The stronger of the present status and another. */
    Draft under(Status other) {
        return withStatus(status.with(other));
    }

    Draft withRoot(Root root, Optional<Mode> mode, Optional<String> cameo, Optional<Draft> inner) {
        return new Draft(
                sentence,
                words,
                chain,
                root,
                mode,
                cameo,
                inner,
                contexts,
                actors,
                recipients,
                symmetric,
                status,
                presupposed,
                sources,
                figures,
                rule);
    }

    public Draft withParties(List<Mention> actors, List<Mention> recipients) {
        return new Draft(
                sentence,
                words,
                chain,
                root,
                mode,
                cameo,
                inner,
                contexts,
                actors,
                recipients,
                symmetric,
                status,
                presupposed,
                sources,
                figures,
                rule);
    }

    Draft toldBy(Source source) {
        List<Source> all = new ArrayList<>(List.of(source));
        all.addAll(sources);
        return new Draft(
                sentence,
                words,
                chain,
                root,
                mode,
                cameo,
                inner,
                contexts,
                actors,
                recipients,
                symmetric,
                status,
                presupposed,
                all,
                figures,
                rule);
    }

    /** The event asserted by a verb over it, which lends it its own dates, places and figures. */
    Draft carriedBy(List<Integer> carrier, Status status) {
        return new Draft(
                sentence,
                union(words, carrier),
                union(chain, carrier),
                root,
                mode,
                cameo,
                inner,
                contexts,
                actors,
                recipients,
                symmetric,
                status,
                false,
                sources,
                figures,
                rule);
    }

    /** This event, with what belongs to an event that it takes in. */
    Draft takingIn(Draft taken) {
        Set<Context> both = new LinkedHashSet<>(contexts);
        both.addAll(taken.contexts);
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(taken.figures);
        return new Draft(
                sentence,
                union(words, taken.words),
                union(chain, taken.chain),
                root,
                mode,
                cameo,
                Optional.of(taken),
                new ArrayList<>(both),
                actors,
                recipients,
                symmetric,
                status,
                presupposed,
                sources,
                all,
                rule);
    }

    private static List<Integer> union(List<Integer> first, List<Integer> second) {
        Set<Integer> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return new ArrayList<>(all);
    }
}
