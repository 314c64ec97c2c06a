package dragoman.analyse;

import java.util.List;
import java.util.Optional;

/**
 * A sentence with its grammar.
 *
 * @param index its place in the document, from 0
 * @param paragraph number of its paragraph, from 0
 * @param start offset of its first character, UTF-16 units of the text
 * @param end offset after its last character
 * @param grammar gives {@link #graph}
 */
public record Sentence(
        int index, int paragraph, int start, int end, List<Token> tokens, List<Name> names, Grammar grammar) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public Sentence(int index, int paragraph, int start, int end, List<Token> tokens, List<Name> names, Graph graph) {
        this(index, paragraph, start, end, tokens, names, Grammar.of(graph));
    }

    /** How its tokens hang together; a sentence that a {@link Gate} has turned down is parsed now. */
    public Graph graph() {
        return grammar.graph();
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /** The name that covers a token. */
    public Optional<Name> nameAt(int token) {
        for (Name name : names) {
            if (name.from() <= token && token < name.to()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
