package dragoman.coder.opinion;

import dragoman.analyse.Analyser;
import dragoman.analyse.Analysis;
import dragoman.analyse.Sentence;
import dragoman.coder.Marks;
import dragoman.coder.code.PairReader;
import dragoman.coder.code.Reading;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.mention.Mention;
import dragoman.coder.mention.MentionFinder;
import dragoman.coder.mention.Mentions;
import dragoman.coder.resolve.Resolutions;
import dragoman.coder.resolve.Resolver;
import dragoman.knowledge.Knowledge;
import dragoman.model.Text;
import java.util.Optional;

/** exploration */
public final class Dump {
    public static String row(Analyser analyser, MentionFinder finder, Resolver resolver, PairReader reader, Features features,
            String string, int sStart, int sEnd, int tStart, int tEnd) {
        Text text = new Text(string);
        Analysis analysis = analyser.analyse(string);
        Optional<Mention> source = Marks.mention(text, analysis, text.span(sStart, sEnd));
        Optional<Mention> target = Marks.mention(text, analysis, text.span(tStart, tEnd));
        if (source.isEmpty() || target.isEmpty() || source.get().sentence() != target.get().sentence()) {
            return "";
        }
        Mentions mentions = Marks.among(analysis, finder.find(analysis), java.util.List.of(source.get(), target.get()));
        Resolutions resolutions = Marks.known(resolver.resolve(analysis, mentions, Optional.empty()), mentions, analysis);
        Sentence sentence = analysis.sentences().get(source.get().sentence());
        Reading reading = new Reading(sentence, mentions, resolutions);
        StringBuilder b = new StringBuilder();
        StringBuilder d = new StringBuilder();
        var links = reader.links(reading, source.get(), target.get());
        b.append(links.isEmpty() ? "none" : links.get(0).draft().root() + ":" + links.get(0).score()).append('\t');
        features.of(new Question(reading, source.get(), target.get(), links), new FeatureSink() {
            @Override
            public void add(long key, float weight) {
                b.append(key).append(':').append(weight).append(' ');
            }

            @Override
            public void dense(int block, float[] values) {
                for (float v : values) {
                    d.append(v).append(' ');
                }
            }
        });
        return b + "\t" + d;
    }
}
