package dragoman.coder;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.nlp4j.ModelCache;
import dragoman.analyse.nlp4j.Nlp4jAnalyser;

/** The one analyser of a test JVM: its models take seconds to load and 2 GB. */
public final class TestAnalyser {
    private static final Analyser ANALYSER = Nlp4jAnalyser.load(ModelCache.standard(), System.err::println);

    private TestAnalyser() {}

    public static Analyser get() {
        return ANALYSER;
    }

    public static Analysis analyse(String text) {
        return ANALYSER.analyse(text);
    }
}
