package dragoman.converter;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Reads NLP4J's models from its jar. */
final class Nlp4j {
    private static final String ROOT = "/edu/emory/mathcs/nlp/";

    private Nlp4j() {}

    @SuppressWarnings("unchecked")
    static OnlineComponent<NLPNode, ?> component(String name) {
        return (OnlineComponent<NLPNode, ?>) read("models/" + name);
    }

    @SuppressWarnings("unchecked")
    static Map<String, List<String>> ambiguityClasses() {
        return (Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Set<String>> clusters() {
        return (Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase");
    }

    @SuppressWarnings("unchecked")
    static PrefixTree<String, Set<String>> names() {
        return (PrefixTree<String, Set<String>>) read("lexica/en-named-entity-gazetteers-simplified");
    }

    @SuppressWarnings("unchecked")
    static Map<String, float[]> vectors() {
        return (Map<String, float[]>) read("lexica/en-word-embeddings-undigitalized");
    }

    private static Object read(String name) {
        String resource = ROOT + name + ".xz";
        try (InputStream packed =
                        Objects.requireNonNull(Nlp4j.class.getResourceAsStream(resource), resource + " is missing");
                ObjectInputStream in =
                        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 20))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(resource + ": not readable: " + e, e));
        }
    }
}
