package dragoman.coder;

import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionKind;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Referent;
import dragoman.coder.resolve.Resolutions;
import dragoman.model.Span;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stretches that a caller marks as somebody, made mentions among those that were found. */
final class Marks {
    private Marks() {}

    /** The tokens of a marked stretch, headed by the one whose governor stands outside. */
    static Optional<Mention> mention(Text text, Analysis analysis, Span span) {
        int start = text.utf16Offset(span.start());
        int end = text.utf16Offset(span.end());
        for (Sentence sentence : analysis.sentences()) {
            int from = -1;
            int to = -1;
            for (Token token : sentence.tokens()) {
                if (token.start() < end && start < token.end()) {
                    from = from < 0 ? token.index() : from;
                    to = token.index() + 1;
                }
            }
            if (from >= 0) {
                return Optional.of(new Mention(sentence.index(), from, to, head(sentence, from, to), MentionKind.NAME));
            }
        }
        return Optional.empty();
    }

    private static int head(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            int governor = sentence.graph().head(i);
            boolean outside = governor < from || governor >= to;
            if (outside && !sentence.token(i).isPunctuation()) {
                return i;
            }
        }
        return to - 1;
    }

    static Mentions among(Analysis analysis, Mentions found, List<Mention> marked) {
        List<Mention> all = new ArrayList<>(marked);
        for (Mention mention : found.all()) {
            if (marked.stream()
                    .noneMatch(mark -> mark.sentence() == mention.sentence() && mark.covers(mention.head()))) {
                all.add(mention);
            }
        }
        return new Mentions(analysis.sentences().size(), all);
    }

    /** Whoever was marked can act, known or not. */
    static Resolutions known(Resolutions resolutions, Mentions mentions, Analysis analysis) {
        Map<Mention, List<Referent>> all = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            List<Referent> referents = resolutions.of(mention);
            all.put(mention, referents.isEmpty() ? List.of(Referent.unknown(word(mention, analysis))) : referents);
        }
        return new Resolutions(all);
    }

    private static String word(Mention mention, Analysis analysis) {
        return analysis.sentences()
                .get(mention.sentence())
                .token(mention.head())
                .form();
    }
}
