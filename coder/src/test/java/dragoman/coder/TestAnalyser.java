package dragoman.coder;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;

/** The one analyser of a test JVM. */
public final class TestAnalyser {
    private static final Analyser ANALYSER = EnglishAnalyser.open(ModelLocation.find(System.err::println));

    private TestAnalyser() {}

    public static Analyser get() {
        return ANALYSER;
    }

    public static Analysis analyse(String text) {
        return ANALYSER.analyse(text);
    }
}
