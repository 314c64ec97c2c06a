package dragoman.bench;

import dragoman.analyse.Analyser;
import dragoman.analyse.nlp4j.ModelCache;
import dragoman.analyse.nlp4j.Nlp4jAnalyser;
import dragoman.coder.Coder;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.place.Gazetteer;

/** The one coder of a process: its models take 2 GB, so a second would not fit beside it. */
public final class LoadedCoder {
    private LoadedCoder() {}

    public static Coder get() {
        return Holder.CODER;
    }

    public static Analyser analyser() {
        return Holder.ANALYSER;
    }

    private static final class Holder {
        static final Analyser ANALYSER = Nlp4jAnalyser.load(ModelCache.standard(), System.err::println);
        static final Coder CODER = new Coder(ANALYSER, Knowledge.load(), Gazetteer.load(), Lexicon.load());
    }
}
