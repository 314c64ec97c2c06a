package dragoman.coder.opinion;

import dragoman.analyse.WordVectors;
import dragoman.coder.code.Cameo;
import dragoman.coder.lexicon.Lexicon;

/** Gathers what speaks for one relation or another, from the lexicon's reading, the grammar, the words and their vectors. */
public final class Features {
    private final Lexicon lexicon;
    private final WordVectors vectors;
    private final Cameo cameo = Cameo.load();

    public Features(Lexicon lexicon, WordVectors vectors) {
        this.lexicon = lexicon;
        this.vectors = vectors;
    }

    public Evidence of(Question question) {
        Evidence evidence = new Evidence(VectorFeatures.BLOCKS * vectors.dimensions());
        Writer writer = new Writer(evidence);
        Words words = new Words(question, lexicon);
        Path path = Path.of(
                words.graph(), question.source().head(), question.target().head());
        new LexiconFeatures(question, path, cameo, writer).write();
        new PathFeatures(words, path, writer).write();
        new WindowFeatures(words, writer).write();
        new ActorFeatures(question, words, writer).write();
        new VectorFeatures(words, path, vectors, evidence.numbers()).write();
        return evidence;
    }
}
