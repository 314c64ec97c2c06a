package dragoman.bench.corenlp;

import dragoman.bench.peers.PeerLoop;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.util.Properties;

/** CoreNLP with what Dragoman needs, short of coreference: trees, names with dates, quotes without their speakers. */
public final class CoreNlpPeer {
    private CoreNlpPeer() {}

    public static void main(String[] args) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,quote");
        // Speakers would need its coreference, which costs many times the rest.
        properties.setProperty("quote.attributeQuotes", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        PeerLoop.run(args, text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            return document.sentences().size();
        });
    }
}
