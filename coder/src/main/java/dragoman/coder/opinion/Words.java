package dragoman.coder.opinion;

import dragoman.analyse.Graph;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.coder.lexicon.Headword;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Part;
import dragoman.coder.mention.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a question's sentence: who is asked about stands as S and T, names of others by their tag. */
final class Words {
    private final Sentence sentence;
    private final Mention source;
    private final Mention target;
    private final Lexicon lexicon;
    private final List<Set<String>> known;

    Words(Question question, Lexicon lexicon) {
        this.sentence = question.reading().sentence();
        this.source = question.source();
        this.target = question.target();
        this.lexicon = lexicon;
        this.known = new ArrayList<>(Collections.nCopies(sentence.size(), Set.of()));
        for (int i = 0; i < sentence.size(); i++) {
            known.set(i, roots(sentence.token(i)));
        }
    }

    Graph graph() {
        return sentence.graph();
    }

    int size() {
        return sentence.size();
    }

    Mention source() {
        return source;
    }

    Mention target() {
        return target;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    String lemma(int at) {
        if (source.covers(at)) {
            return "<S>";
        }
        if (target.covers(at)) {
            return "<T>";
        }
        Token token = sentence.token(at);
        return token.isProperNoun() ? "<" + token.tag() + ">" : token.lemma();
    }

    boolean party(int at) {
        return source.covers(at) || target.covers(at);
    }

    /** Roots and operators that the lexicon has for the word in any sense. */
    Set<String> known(int at) {
        return known.get(at);
    }

    private Set<String> roots(Token token) {
        Optional<Part> part = part(token);
        if (part.isEmpty()) {
            return Set.of();
        }
        Set<String> roots = new TreeSet<>();
        for (Headword headword : lexicon.headwords(part.get(), token.lemma())) {
            headword.entry().root().ifPresent(root -> roots.add(root.code()));
            headword.entry().operator().ifPresent(operator -> roots.add(operator.word()));
        }
        return roots;
    }

    private static Optional<Part> part(Token token) {
        if (token.tag().startsWith("VB")) {
            return Optional.of(Part.VERB);
        }
        if (token.isNoun() && !token.isProperNoun()) {
            return Optional.of(Part.NOUN);
        }
        return token.isAdjective() ? Optional.of(Part.ADJECTIVE) : Optional.empty();
    }
}
