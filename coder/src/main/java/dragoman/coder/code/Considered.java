package dragoman.coder.code;

import dragoman.coder.lexicon.Condition;
import dragoman.coder.lexicon.Entry;
import java.util.Optional;

/**
 * An entry that a word of a sentence brought to mind, and what became of it.
 *
 * @param token index of the word
 * @param chosen whether the word was read by it
 * @param failed the condition that kept it from being chosen; absent where another entry said more
 */
public record Considered(int token, Entry entry, boolean chosen, Optional<Condition> failed) {}
