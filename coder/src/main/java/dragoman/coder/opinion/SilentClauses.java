package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.EventReader;
import dragoman.coder.code.PairReader;
import dragoman.coder.code.Reading;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Part;
import dragoman.coder.mention.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Clauses in which the lexicon reads nothing, for want of an entry or because an entry's conditions do not know a word. The
 * second opinion is asked, and counts where it is sure, or where it agrees with an entry that would fit if whoever stands
 * there were somebody.
 *
 * <p>Example: "Fiji bestowed a medal on the Samoan premier", where nobody has written an entry for "bestow"; "freed nineteen
 * pilgrims", where the entry for "free" does not know that pilgrims can be captives.
 */
public final class SilentClauses {
    /** From here on the opinion counts by itself. */
    private static final double SURE = 0.8;
    /** From here on it agrees with an entry. */
    private static final double AGREES = 0.7;

    /** Verbs of reports and auxiliaries are no acts. */
    private static final Set<String> NO_ACTS =
            Set.of("say", "tell", "report", "add", "note", "be", "have", "do", "think", "believe", "know");

    private final SecondOpinion opinion;
    private final EventReader events;
    private final Lexicon lexicon;
    private final Cameo cameo = Cameo.load();

    public SilentClauses(SecondOpinion opinion, EventReader events, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.opinion = opinion;
        this.events = events;
    }

    /** Events besides those that the lexicon reads. */
    public List<Draft> read(Reading reading, List<Draft> drafts) {
        if (reading.mentions().in(reading.sentence().index()).isEmpty()) {
            return List.of();
        }
        Parties parties = new Parties(reading);
        Map<Integer, Clause> clauses = clauses(reading.sentence(), drafts, parties);
        if (clauses.isEmpty()) {
            return List.of();
        }
        Set<Mention> marked = new LinkedHashSet<>();
        clauses.values().forEach(clause -> {
            marked.addAll(clause.sources);
            marked.addAll(clause.targets);
        });
        Reading granted = reading.granting(new ArrayList<>(marked));
        List<Draft> found = new ArrayList<>();
        for (Draft draft : events.all(granted)) {
            Clause clause = clauses.get(draft.trigger());
            if (clause != null && agrees(granted, parties, drafts, draft)) {
                clauses.remove(draft.trigger());
                found.add(draft);
            }
        }
        Map<Integer, Judged> judged = new LinkedHashMap<>();
        clauses.forEach((verb, clause) -> {
            if (!standsOver(reading.sentence().token(verb)) && !open(reading.sentence(), verb)) {
                best(granted, parties, drafts, clause).ifPresent(told -> judged.put(verb, told));
            }
        });
        if (!judged.isEmpty()) {
            found.addAll(composed(granted, judged));
        }
        return found;
    }

    /** What stands over the verb makes of its event what it makes of any other: "denied having bestowed". */
    private List<Draft> composed(Reading reading, Map<Integer, Judged> judged) {
        Map<Integer, Entry> entries = new LinkedHashMap<>();
        judged.forEach((verb, told) -> entries.put(
                verb,
                Entry.unwritten(
                        Judgement.RULE,
                        reading.sentence().token(verb).lemma(),
                        told.label.root().orElseThrow(),
                        told.label.mode(),
                        told.label.cameo())));
        List<Draft> found = new ArrayList<>();
        for (Draft draft : events.all(reading, entries)) {
            Judged told = judged.get(draft.trigger());
            if (told != null) {
                found.add(draft.withParties(List.of(told.source), List.of(told.target)));
            }
        }
        return found;
    }

    private record Judged(Label label, Mention source, Mention target) {}

    /** "Denied", "urged": what such a verb tells is in the clause below it. */
    private boolean standsOver(Token verb) {
        return lexicon.headwords(Part.VERB, verb.lemma()).stream()
                .anyMatch(headword -> headword.entry().operator().isPresent());
    }

    /** "Mulled bestowing it": a gerund or infinitive may stand under a verb of which nothing is known. */
    private static boolean open(Sentence sentence, int verb) {
        String tag = sentence.token(verb).tag();
        Edge edge = sentence.graph().incoming(verb);
        return (tag.equals("VBG") || tag.equals("VB"))
                && !sentence.graph().has(verb, Relation.AUX)
                && edge.governor() >= 0
                && sentence.token(edge.governor()).isVerb()
                && !edge.is(Relation.CONJ);
    }

    private record Clause(List<Mention> sources, List<Mention> targets) {}

    /** Verbs in which nothing was read and about which there is somebody to ask. */
    private static Map<Integer, Clause> clauses(Sentence sentence, List<Draft> drafts, Parties parties) {
        Map<Integer, Clause> clauses = new LinkedHashMap<>();
        for (Token token : sentence.tokens()) {
            boolean act = token.tag().startsWith("VB") && !NO_ACTS.contains(token.lemma());
            if (!act || told(token.index(), drafts)) {
                continue;
            }
            Clause clause = new Clause(parties.sources(token.index()), parties.targets(token.index()));
            boolean known = clause.sources.stream().anyMatch(parties::known)
                    || clause.targets.stream().anyMatch(parties::known);
            if (known && !clause.targets.isEmpty()) {
                clauses.put(token.index(), clause);
            }
        }
        return clauses;
    }

    private static boolean told(int word, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.words().contains(word) || draft.chain().contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(Reading reading, Parties parties, List<Draft> drafts, Draft draft) {
        boolean somebody = draft.actors().stream().anyMatch(parties::known);
        if (!somebody || draft.recipients().isEmpty()) {
            return false;
        }
        Question question = question(
                reading, drafts, draft.actors().get(0), draft.recipients().get(0));
        return opinion.on(question).of(Label.of(cameo.code(draft))) >= AGREES;
    }

    private Optional<Judged> best(Reading reading, Parties parties, List<Draft> drafts, Clause clause) {
        Optional<Mention> source =
                clause.sources.stream().filter(parties::known).findFirst();
        if (source.isEmpty()) {
            return Optional.empty();
        }
        double best = SURE;
        Optional<Judged> judged = Optional.empty();
        for (Mention target : clause.targets) {
            if (!parties.known(target) || same(reading, source.get(), target) || linked(drafts, source.get(), target)) {
                continue;
            }
            Question question = question(reading, drafts, source.get(), target);
            Opinion told = opinion.on(question);
            if (told.of(told.best()) >= best) {
                best = told.of(told.best());
                judged = Optional.of(new Judged(told.best(), source.get(), target));
            }
        }
        return judged;
    }

    private static Question question(Reading reading, List<Draft> drafts, Mention source, Mention target) {
        return new Question(reading, source, target, PairReader.links(reading, drafts, source, target));
    }

    /** What the lexicon has told of the two is not told again. */
    private static boolean linked(List<Draft> drafts, Mention source, Mention target) {
        for (Draft draft : drafts) {
            boolean first =
                    draft.actors().contains(source) || draft.recipients().contains(source);
            boolean second =
                    draft.actors().contains(target) || draft.recipients().contains(target);
            if (first && second) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Reading reading, Mention source, Mention target) {
        return reading.resolutions().of(source).stream()
                .anyMatch(one -> reading.resolutions().of(target).stream()
                        .anyMatch(other -> one.key().equals(other.key())));
    }
}
