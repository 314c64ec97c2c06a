package dragoman.bench;

import dragoman.analyse.Analyser;
import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;
import dragoman.coder.Coder;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;

/** The one coder of a process. */
public final class LoadedCoder {
    private LoadedCoder() {}

    public static Coder get() {
        return Holder.CODER;
    }

    public static Analyser analyser() {
        return Holder.ANALYSER;
    }

    /** A coder over another analyser. */
    public static Coder with(Analyser analyser) {
        return new Coder(analyser, Knowledge.load(), Gazetteer.load(), Lexicon.load());
    }

    private static final class Holder {
        static final Analyser ANALYSER = EnglishAnalyser.open(ModelLocation.find(System.err::println));
        static final Coder CODER = with(ANALYSER);
    }
}
