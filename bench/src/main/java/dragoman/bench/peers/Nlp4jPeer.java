package dragoman.bench.peers;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;

/** NLP4J as its users call it: its own loading, its own sentences, tags, lemmas, names and dependencies. */
public final class Nlp4jPeer {
    private static final String CONFIGURATION = "edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

    private Nlp4jPeer() {}

    public static void main(String[] args) throws IOException {
        NLPDecoder decoder = new NLPDecoder(IOUtils.getInputStream(CONFIGURATION));
        PeerLoop.run(args, text -> {
            try {
                return decoder.decodeDocument(text).size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
