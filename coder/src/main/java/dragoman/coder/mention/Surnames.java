package dragoman.coder.mention;

import dragoman.analyse.Analysis;
import dragoman.analyse.NameType;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.knowledge.Meaning;
import dragoman.knowledge.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Surnames that the tagger has missed, by the full names of the document: "Xi" in "Xi-Putin talks". */
final class Surnames {
    private Surnames() {}

    static Set<String> of(Analysis analysis, List<List<NameSpan>> spans) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (NameSpan span : spans.get(sentence.index())) {
                for (Meaning meaning : span.meanings()) {
                    if (meaning.known() instanceof Person person) {
                        surnames.addAll(person.surnames());
                    }
                }
                boolean tagged =
                        span.type().filter(type -> type == NameType.PERSON).isPresent();
                if (tagged && !span.known() && span.length() > 1) {
                    surnames.add(sentence.token(span.to() - 1).form());
                }
            }
        }
        return surnames;
    }

    /** "Xi-Putin" tagged as one. */
    private static boolean pair(Sentence sentence, NameSpan span, Set<String> surnames) {
        return !span.known()
                && span.length() == 3
                && sentence.token(span.from() + 1).tag().equals("HYPH")
                && surnames.contains(sentence.token(span.from()).form())
                && surnames.contains(sentence.token(span.to() - 1).form());
    }

    /** The spans with the surnames that no span covers. */
    static List<NameSpan> added(Sentence sentence, List<NameSpan> spans, Set<String> surnames) {
        List<NameSpan> all = new ArrayList<>();
        for (NameSpan span : spans) {
            if (pair(sentence, span, surnames)) {
                all.add(new NameSpan(span.from(), span.from() + 1, List.of(), span.type()));
                all.add(new NameSpan(span.to() - 1, span.to(), List.of(), span.type()));
            } else {
                all.add(span);
            }
        }
        for (Token token : sentence.tokens()) {
            if (token.isNoun()
                    && surnames.contains(token.form())
                    && spans.stream().noneMatch(span -> span.covers(token.index()))) {
                all.add(new NameSpan(token.index(), token.index() + 1, List.of(), Optional.of(NameType.PERSON)));
            }
        }
        all.sort(Comparator.comparing(NameSpan::from));
        return all;
    }
}
