package dragoman.bench.gate;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Gate;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it has analysed, to see what of it was never parsed. */
final class WatchedAnalyser implements Analyser {
    private final Analyser analyser;
    private final List<Analysis> analyses = new ArrayList<>();

    WatchedAnalyser(Analyser analyser) {
        this.analyser = analyser;
    }

    @Override
    public Analysis analyse(String text, Gate gate) {
        Analysis analysis = analyser.analyse(text, gate);
        analyses.add(analysis);
        return analysis;
    }

    /** Sentences that are not parsed to this moment. */
    long unparsed() {
        return analyses.stream()
                .flatMap(analysis -> analysis.sentences().stream())
                .filter(sentence -> !sentence.grammar().isParsed())
                .count();
    }

    @Override
    public String version() {
        return analyser.version();
    }
}
