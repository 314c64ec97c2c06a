package dragoman.coder.resolve;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.knowledge.Gender;
import dragoman.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whom a pronoun means: by gender and number, nearness, and a preference for subjects. "We" and "I" in a quotation are
 * its speaker, as far as the sentence says who that is; the package {@code attribute} knows the others.
 */
final class Pronouns {
    private static final int REACH = 4;
    private static final double SENTENCE = 3;
    private static final double SUBJECT = 2.5;
    private static final double ADJECTIVE = -4;
    private static final double UNKNOWN = 0.2;

    private enum Need {
        HE,
        SHE,
        IT,
        THEY,
        SPEAKER
    }

    private final Story story;
    private final Function<Mention, List<Referent>> resolve;

    Pronouns(Story story, Function<Mention, List<Referent>> resolve) {
        this.story = story;
        this.resolve = resolve;
    }

    List<Referent> resolve(Mention mention) {
        Need need = need(mention);
        if (need == Need.SPEAKER) {
            return List.of(speaker(mention));
        }
        Optional<Seen> best = best(mention, need);
        best.ifPresent(seen -> learn(seen, need));
        if (best.isEmpty()) {
            return List.of(unknown(mention));
        }
        List<Referent> referents =
                need == Need.THEY ? together(mention, best.get()) : best.get().referents();
        double factor = best.get().mention().kind() == MentionKind.PRONOUN
                ? 0.95
                : story.head(mention).tag().equals("PRP$") ? 0.8 : 0.75;
        return referents.stream()
                .map(referent -> Referents.by(referent, Resolution.PRONOUN, factor))
                .toList();
    }

    private Need need(Mention mention) {
        return switch (story.head(mention).form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> Need.HE;
            case "she", "her", "hers" -> Need.SHE;
            case "it", "its" -> Need.IT;
            case "they", "them", "their", "theirs" -> Need.THEY;
            default -> Need.SPEAKER;
        };
    }

    /** For the pronouns that follow; one that means nobody is passed over. */
    Kind kind(Mention mention, Referent referent) {
        if (referent.confidence() <= UNKNOWN) {
            return Kind.OTHER;
        }
        return switch (need(mention)) {
            case HE, SHE, SPEAKER -> Kind.PERSON;
            case IT -> referent.name().isPresent() ? Kind.ORGANISATION : Kind.GROUP;
            case THEY -> Kind.GROUP;
        };
    }

    boolean plural(Mention mention) {
        return mention.kind() == MentionKind.PRONOUN && need(mention) == Need.THEY;
    }

    private static Referent unknown(Mention mention) {
        return Referents.unknown("mention:" + mention.sentence() + ":" + mention.head(), Resolution.PRONOUN, UNKNOWN);
    }

    /** The subject of the verb of saying above the clause. */
    private Referent speaker(Mention mention) {
        Sentence sentence = story.sentence(mention);
        int at = mention.head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            Edge up = sentence.graph().incoming(at);
            if (up.governor() >= 0 && (up.is(Relation.CCOMP) || up.is(Relation.PARATAXIS))) {
                Optional<Mention> subject = sentence.graph()
                        .child(up.governor(), Relation.NSUBJ)
                        .flatMap(token -> story.headedBy(mention, token));
                if (subject.isPresent()) {
                    return Referents.by(resolve.apply(subject.get()).get(0), Resolution.PRONOUN, 0.85);
                }
            }
            at = up.governor();
        }
        return Referents.unknown(SPEAKER_KEY, Resolution.PRONOUN, UNKNOWN);
    }

    /** Key of a "we" or "I" whose speaker the sentence does not name. */
    static final String SPEAKER_KEY = "speaker";

    private Optional<Seen> best(Mention pronoun, Need need) {
        Optional<Seen> best = Optional.empty();
        double highest = -7;
        for (int i = story.seen.size() - 1; i >= 0; i--) {
            Seen seen = story.seen.get(i);
            int sentences = pronoun.sentence() - seen.mention().sentence();
            if (sentences > REACH) {
                break;
            }
            if (fits(seen, need) && !bound(pronoun, seen.mention())) {
                double score = score(pronoun, seen, sentences, story.seen.size() - i);
                if (score > highest) {
                    highest = score;
                    best = Optional.of(seen);
                }
            }
        }
        return best;
    }

    private double score(Mention pronoun, Seen seen, int sentences, int distance) {
        double score = -SENTENCE * sentences - 0.15 * distance;
        score += seen.subject() ? SUBJECT : 0;
        score += seen.mention().kind() == MentionKind.ADJECTIVE ? ADJECTIVE : 0;
        score += seen.mention().kind() == MentionKind.NAME ? 0.5 : 0;
        score += seen.mention().kind() == MentionKind.PRONOUN ? 0.5 : 0;
        boolean parallel = story.isSubject(pronoun) && seen.subject();
        return parallel ? score + 0.5 : score;
    }

    private boolean fits(Seen seen, Need need) {
        return switch (need) {
            case HE -> singlePerson(seen) && !seen.gender().equals(Optional.of(Gender.FEMALE));
            case SHE -> singlePerson(seen) && !seen.gender().equals(Optional.of(Gender.MALE));
            case IT ->
                seen.kind() != Kind.OTHER
                        && !seen.plural()
                        && seen.referents().size() == 1
                        && seen.kind() != Kind.PERSON;
            case THEY ->
                (seen.plural() && seen.kind() != Kind.OTHER)
                        || coordinated(seen)
                        || seen.referents().size() > 1;
            case SPEAKER -> false;
        };
    }

    private static boolean singlePerson(Seen seen) {
        return seen.kind() == Kind.PERSON && !seen.plural() && seen.referents().size() == 1;
    }

    private boolean coordinated(Seen seen) {
        Sentence sentence = story.sentence(seen.mention());
        return sentence.graph().children(seen.mention().head()).stream()
                .anyMatch(edge -> edge.is(Relation.CONJ)
                        && edge.marker().equals("and")
                        && story.headedBy(seen.mention(), edge.dependent()).isPresent());
    }

    /** All conjuncts, where "they" means the first of a row. */
    private List<Referent> together(Mention pronoun, Seen first) {
        List<Referent> referents = new ArrayList<>(first.referents());
        Sentence sentence = story.sentence(first.mention());
        for (Edge edge : sentence.graph().children(first.mention().head())) {
            boolean before = first.mention().sentence() < pronoun.sentence() || edge.dependent() < pronoun.from();
            if (edge.is(Relation.CONJ) && before) {
                story.headedBy(first.mention(), edge.dependent())
                        .ifPresent(mention -> referents.addAll(resolve.apply(mention)));
            }
        }
        return referents;
    }

    /** Whether grammar forbids that the two be the same: "Putin told him", or one within the other. */
    private boolean bound(Mention pronoun, Mention other) {
        if (pronoun.sentence() != other.sentence()) {
            return false;
        }
        if (other.covers(pronoun.head())) {
            return true;
        }
        Sentence sentence = story.sentence(pronoun);
        if (sentence.token(pronoun.head()).tag().equals("PRP$")) {
            return false;
        }
        for (Edge mine : sentence.graph().governors(pronoun.head())) {
            for (Edge others : sentence.graph().governors(other.head())) {
                // Two subjects of one verb are a slip of the parser, not two people.
                boolean subjects = mine.relation() == others.relation();
                if (mine.governor() == others.governor() && mine.governor() >= 0 && !subjects) {
                    return true;
                }
            }
        }
        return sentence.graph().dominates(pronoun.head(), other.head());
    }

    private void learn(Seen seen, Need need) {
        if (need == Need.HE || need == Need.SHE) {
            story.cast
                    .byKey(seen.one().key())
                    .filter(role -> role.gender.isEmpty())
                    .ifPresent(role -> role.gender = Optional.of(need == Need.HE ? Gender.MALE : Gender.FEMALE));
        }
    }
}
