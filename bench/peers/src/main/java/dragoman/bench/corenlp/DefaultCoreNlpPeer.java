package dragoman.bench.corenlp;

import dragoman.bench.peers.PeerLoop;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;

/**
 * CoreNLP as it starts without properties: its archive of models names tokenize, ssplit, pos, lemma, ner, depparse, coref
 * and kbp.
 */
public final class DefaultCoreNlpPeer {
    private DefaultCoreNlpPeer() {}

    public static void main(String[] args) throws IOException {
        StanfordCoreNLP pipeline = new StanfordCoreNLP();
        PeerLoop.run(args, text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            return document.sentences().size();
        });
    }
}
