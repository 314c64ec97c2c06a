package dragoman.coder.lexicon;

/** A lexicon file is not in its format; the message names file, line, what was expected and what to do. */
public final class LexiconException extends RuntimeException {
    public LexiconException(String message) {
        super(message);
    }
}
