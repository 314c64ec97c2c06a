package dragoman.analyse.english;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Gate;
import dragoman.analyse.Graph;
import dragoman.analyse.Paragraphs;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.analyse.WordVectors;
import dragoman.analyse.model.ModelFile;
import dragoman.analyse.text.SentenceSplitter;
import dragoman.analyse.text.TokenSpans;
import dragoman.analyse.text.Typography;
import dragoman.analyse.word.LemmaCorrections;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The analyser of English. One a process: the model file is mapped and shared, each call has room of its own to work in. */
public final class EnglishAnalyser implements Analyser {
    /** A stretch without a full stop (a table, a list) is cut here, so that no sentence takes long. */
    private static final int LONGEST_SENTENCE = 150;

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final LemmaCorrections corrections = LemmaCorrections.load();
    private final Annotator annotator;
    /** Rooms to work in that no call uses; one whose call failed is not used again. */
    private final Queue<SentenceReader> readers = new ConcurrentLinkedQueue<>();

    private final String origin;

    private EnglishAnalyser(ModelFile file) {
        annotator = new Annotator(file);
        origin = String.join(", ", file.lines("origin"));
    }

    /**
     * Opens a model file.
     *
     * @throws java.io.UncheckedIOException if it is missing or damaged, with the way out
     */
    public static EnglishAnalyser open(Path model) {
        return new EnglishAnalyser(ModelFile.open(model));
    }

    /** The graph of a sentence that was not parsed at once, on the thread that asks for it. */
    private Graph graph(String[] forms, List<Token> tokens) {
        SentenceReader reader = reader();
        Graph graph = reader.graph(forms, tokens);
        readers.add(reader);
        return graph;
    }

    private SentenceReader reader() {
        SentenceReader free = readers.poll();
        return free == null ? new SentenceReader(annotator.run(), corrections, this::graph) : free;
    }

    @Override
    public WordVectors vectors() {
        return annotator.vectors();
    }

    @Override
    public String version() {
        return origin;
    }

    @Override
    public Analysis analyse(String text, Gate gate) {
        List<Sentence> sentences = new ArrayList<>();
        String plain = Typography.plain(text);
        SentenceReader reader = reader();
        int paragraph = 0;
        for (Paragraphs.Stretch stretch : Paragraphs.of(text)) {
            for (TokenSpans tokens : splitter.sentences(plain, stretch.start(), stretch.end())) {
                for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                    TokenSpans part = tokens.size() <= LONGEST_SENTENCE
                            ? tokens
                            : tokens.slice(from, Math.min(tokens.size(), from + LONGEST_SENTENCE));
                    sentences.add(reader.read(text, plain, part, sentences.size(), paragraph, gate));
                }
            }
            paragraph++;
        }
        readers.add(reader);
        return new Analysis(text, sentences);
    }
}
