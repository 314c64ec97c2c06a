package dragoman.coder.attribute;

import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.mention.Mentions;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;

/**
 * The mention that a source's head token carries. Reports, polls and companies speak too; where no mention is headed there, one
 * is made of the noun phrase as written: a NOMINAL that the resolutions do not know.
 */
final class Sources {
    private static final Set<String> INDEFINITE = Set.of(
            "one",
            "some",
            "many",
            "most",
            "others",
            "another",
            "several",
            "few",
            "both",
            "all",
            "those",
            "everyone",
            "someone",
            "anyone",
            "nobody",
            "each",
            "more",
            "none",
            "this",
            "that",
            "these");

    private final Mentions mentions;

    Sources(Mentions mentions) {
        this.mentions = mentions;
    }

    Optional<Mention> of(Report report) {
        if (report.label < 0 || report.source < report.label) {
            return at(report.sentence, report.source);
        }
        int sentence = report.sentence.index();
        return mentions.headedBy(sentence, report.source)
                .filter(mention -> mention.from() >= report.label && mention.to() == report.source + 1)
                .or(() -> Optional.of(
                        new Mention(sentence, report.label, report.source + 1, report.source, MentionKind.NOMINAL)));
    }

    Optional<Mention> at(Sentence sentence, int head) {
        if (head < 0) {
            return Optional.empty();
        }
        Optional<Mention> known =
                mentions.headedBy(sentence.index(), head).filter(mention -> mention.kind() != MentionKind.ADJECTIVE);
        if (known.isPresent()) {
            return known;
        }
        Optional<Mention> around =
                mentions.covering(sentence.index(), head).filter(mention -> mention.kind() == MentionKind.NAME);
        return around.isPresent() ? around : made(sentence, head);
    }

    private static Optional<Mention> made(Sentence sentence, int head) {
        Token token = sentence.token(head);
        if (token.isPronoun()) {
            return Optional.of(new Mention(sentence.index(), head, head + 1, head, MentionKind.PRONOUN));
        }
        boolean named = token.isNoun()
                || token.tag().equals("CD")
                || INDEFINITE.contains(token.lemma())
                || token.isAdjective()
                || token.tag().equals("VBG");
        if (!named) {
            return Optional.empty();
        }
        BitSet phrase = Phrases.nounPhrase(sentence, head);
        int from = phrase.nextSetBit(0);
        int to = phrase.length();
        while (from < head && sentence.token(from).isPunctuation()) {
            from++;
        }
        while (to > head + 1 && sentence.token(to - 1).isPunctuation()) {
            to--;
        }
        return Optional.of(new Mention(sentence.index(), from, to, head, MentionKind.NOMINAL));
    }
}
