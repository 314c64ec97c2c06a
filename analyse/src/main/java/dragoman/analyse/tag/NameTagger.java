package dragoman.analyse.tag;

import dragoman.analyse.WordVectors;
import dragoman.analyse.model.Embeddings;
import dragoman.analyse.model.Field;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Words;
import java.util.List;

/** Names of OntoNotes' 18 types: each word begins, continues, ends or is a name, or is outside (B, I, L, U, O). */
public final class NameTagger {
    /** How the name tagger's sections are called in a model file. */
    public static final String NAME = "nametags";

    /** Receives a name. */
    public interface Sink {
        /** A name from the row {@code first} to the row {@code last}. */
        void name(int first, int last, String type);
    }

    private final LeftToRight tagger;
    private final Embeddings embeddings;
    private final char[] places;
    private final String[] types;

    private NameTagger(LeftToRight tagger, Embeddings embeddings) {
        this.tagger = tagger;
        this.embeddings = embeddings;
        List<String> labels = tagger.labels();
        places = new char[labels.size()];
        types = new String[labels.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = labels.get(i).charAt(0);
            types[i] = labels.get(i).substring(Math.min(2, labels.get(i).length()));
        }
    }

    public static NameTagger of(ModelFile file) {
        return new NameTagger(new LeftToRight(file, NAME, Field.NAME), Embeddings.of(file, NAME));
    }

    /** The number of a word's vector, by the hash of its undigitised form; for {@link Run#tag}. */
    public int vector(long undigitised) {
        return embeddings.row(undigitised);
    }

    public WordVectors vectors() {
        return embeddings;
    }

    /** Room to work in, for one thread. */
    public Run run() {
        return new Run();
    }

    /** Room for one sentence after the other; one a thread. */
    public final class Run {
        private final LeftToRight.Run run = tagger.run();

        /**
         * Finds the names of a sentence.
         *
         * @param vectors the number of each word's vector, from row 1
         * @param labels room for a number a word
         */
        public void tag(Words words, int[] vectors, int[] labels, Sink sink) {
            run.tag(words, vectors, labels, embeddings::add);
            collect(words.size(), labels, sink);
        }
    }

    /**
     * Joins labels to names as NLP4J does, on whose names the coder was measured: some pairs that cannot stand side by side
     * are mended, such as a name that goes on after it ended; what is not mended (O I L) is no name. The type is the last
     * word's.
     */
    private void collect(int size, int[] labels, Sink sink) {
        char[] place = new char[size + 1];
        String[] type = new String[size + 1];
        for (int row = 1; row <= size; row++) {
            place[row] = places[labels[row]];
            type[row] = types[labels[row]];
        }
        for (int row = 2; row <= size; row++) {
            mend(place, type, row);
        }
        int begin = 0;
        for (int row = 1; row <= size; row++) {
            switch (place[row]) {
                case 'U' -> {
                    sink.name(row, row, type[row]);
                    begin = 0;
                }
                case 'L' -> {
                    if (begin > 0) {
                        sink.name(begin, row, type[row]);
                    }
                    begin = 0;
                }
                case 'B' -> begin = row;
                case 'O' -> begin = 0;
                default -> {}
            }
        }
    }

    private static void mend(char[] place, String[] type, int row) {
        char before = place[row - 1];
        char here = place[row];
        if (before == 'I' && here == 'U') {
            place[row] = 'I';
        } else if (here == 'I' && (before == 'L' || before == 'U')) {
            place[row - 1] = 'I';
        } else if (here == 'I' && before == 'O') {
            place[row - 1] = 'I';
            type[row - 1] = type[row];
        } else if (here == 'L' && before == 'U') {
            place[row - 1] = 'B';
        }
    }
}
