package dragoman.coder.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A document's mentions, in order, to be found by sentence and token. Of two that overlap, the longer one is asked first. */
public final class Mentions {
    private static final Comparator<Mention> LONGEST_FIRST =
            Comparator.comparingInt((Mention mention) -> mention.from() - mention.to());

    private final List<List<Mention>> bySentence;

    public Mentions(int sentences, List<Mention> mentions) {
        this.bySentence = new ArrayList<>(sentences);
        for (int i = 0; i < sentences; i++) {
            bySentence.add(new ArrayList<>());
        }
        mentions.forEach(mention -> bySentence.get(mention.sentence()).add(mention));
        bySentence.forEach(
                list -> list.sort(Comparator.comparingInt(Mention::from).thenComparing(LONGEST_FIRST)));
        bySentence.replaceAll(List::copyOf);
    }

    public List<Mention> all() {
        return bySentence.stream().flatMap(List::stream).toList();
    }

    public List<Mention> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The mention that a token carries. */
    public Optional<Mention> headedBy(int sentence, int token) {
        Optional<Mention> longest = Optional.empty();
        for (Mention mention : bySentence.get(sentence)) {
            if (mention.head() == token && longer(mention, longest)) {
                longest = Optional.of(mention);
            }
        }
        return longest;
    }

    /** The longest mention that contains a token. */
    public Optional<Mention> covering(int sentence, int token) {
        Optional<Mention> longest = Optional.empty();
        for (Mention mention : bySentence.get(sentence)) {
            if (mention.covers(token) && longer(mention, longest)) {
                longest = Optional.of(mention);
            }
        }
        return longest;
    }

    private static boolean longer(Mention mention, Optional<Mention> than) {
        return than.isEmpty() || LONGEST_FIRST.compare(mention, than.get()) < 0;
    }
}
