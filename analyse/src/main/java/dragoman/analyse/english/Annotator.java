package dragoman.analyse.english;

import dragoman.analyse.WordVectors;
import dragoman.analyse.model.Field;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.Lexica;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.Words;
import dragoman.analyse.parse.Label;
import dragoman.analyse.parse.Parser;
import dragoman.analyse.tag.NameTagger;
import dragoman.analyse.tag.Tagger;
import dragoman.analyse.word.Lemmatiser;
import dragoman.analyse.word.WordForm;

/** Tags, lemmas, names and dependencies of one sentence of forms: the models, read-only and shared by threads. */
public final class Annotator {
    private static final long FIRST = Hash.of("0");
    private static final long LAST = Hash.of("1");

    private final Lexica lexica;
    private final Tagger tagger;
    private final Lemmatiser lemmatiser;
    private final NameTagger nameTagger;
    private final Parser parser;

    /** The annotator of a model file. */
    public Annotator(ModelFile file) {
        lexica = Lexica.of(file);
        tagger = Tagger.of(file);
        lemmatiser = new Lemmatiser(new Lemmas(file));
        nameTagger = NameTagger.of(file);
        parser = Parser.of(file);
    }

    public WordVectors vectors() {
        return nameTagger.vectors();
    }

    /** Room to work in, for one thread. */
    public Run run() {
        return new Run();
    }

    /**
     * Room for one sentence after the other; one a thread. Rows count from 1, 0 is the root. What was read is valid until
     * the next sentence.
     */
    public final class Run {
        private final Words words = new Words();
        private final Tagger.Run tagging = tagger.run();
        private final NameTagger.Run naming = nameTagger.run();
        private final Parser.Run parsing = parser.run();
        private String[] lemmas = new String[64];
        private int[] tags = new int[64];
        private int[] vectors = new int[64];
        private int[] nameLabels = new int[64];
        private int[] heads = new int[64];
        private Label[] labels = new Label[64];

        /** Tags, lemmas and names. */
        public void tag(String[] forms, int count, NameTagger.Sink names) {
            room(count);
            words.reset(count);
            for (int row = 1; row <= count; row++) {
                word(row, WordForm.of(forms[row - 1]), row == 1, row == count);
            }
            lexica.look(words);
            tagging.tag(words, vectors, tags);
            long[] column = words.column(Field.LEMMA);
            for (int row = 1; row <= count; row++) {
                lemmas[row] = lemmatiser.lemma(lemmas[row], tag(row));
                column[row] = Hash.of(lemmas[row]);
            }
            naming.tag(words, vectors, nameLabels, names);
        }

        /** Dependencies of the sentence that was tagged last. */
        public void parse() {
            parsing.parse(words, heads, labels);
        }

        private void room(int count) {
            if (count >= lemmas.length) {
                int length = count * 2;
                lemmas = new String[length];
                tags = new int[length];
                vectors = new int[length];
                nameLabels = new int[length];
                heads = new int[length];
                labels = new Label[length];
            }
        }

        /** Fills the columns that depend on the form; the lower-case form waits in the place of the lemma. */
        private void word(int row, WordForm form, boolean first, boolean last) {
            String lower = form.lower();
            int length = lower.length();
            lemmas[row] = lower;
            vectors[row] = nameTagger.vector(Hash.of(form.undigitised()));
            words.column(Field.FORM)[row] = Hash.of(form.simplified());
            words.column(Field.LOWER)[row] = Hash.of(lower);
            words.column(Field.SHAPE)[row] = Hash.of(form.shape());
            words.column(Field.SPELLING)[row] = form.traits(first);
            words.column(Field.POSITION)[row] = first ? FIRST : last ? LAST : 0;
            // An affix is never the whole word.
            words.column(Field.PREFIX_2)[row] = length > 2 ? Hash.of(lower, 0, 2) : 0;
            words.column(Field.PREFIX_3)[row] = length > 3 ? Hash.of(lower, 0, 3) : 0;
            words.column(Field.SUFFIX_1)[row] = length > 1 ? Hash.of(lower, length - 1, length) : 0;
            words.column(Field.SUFFIX_2)[row] = length > 2 ? Hash.of(lower, length - 2, length) : 0;
            words.column(Field.SUFFIX_3)[row] = length > 3 ? Hash.of(lower, length - 3, length) : 0;
            words.column(Field.SUFFIX_4)[row] = length > 4 ? Hash.of(lower, length - 4, length) : 0;
        }

        /** The Penn Treebank's tag. */
        public String tag(int row) {
            return tagger.tags().get(tags[row]);
        }

        /** The lemma that the models see, see {@link Lemmatiser}. */
        public String lemma(int row) {
            return lemmas[row];
        }

        /** The row of the head; 0 for the root. */
        public int head(int row) {
            return heads[row];
        }

        public Label label(int row) {
            return labels[row];
        }
    }
}
