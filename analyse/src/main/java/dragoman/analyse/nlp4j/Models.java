package dragoman.analyse.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.XMLUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** Reads NLP4J's components from the unpacked models, several at a time. */
final class Models {
    private Models() {}

    /** The components in the order in which they run: lexica, tagger, lemmas, names, dependencies. */
    static List<NLPComponent<NLPNode>> load(ModelCache cache) {
        CompletableFuture<NLPComponent<NLPNode>> parser = later(() -> component(cache.file(ModelFile.PARSER)));
        CompletableFuture<GlobalLexicon<PrefixTree<String, Set<String>>>> gazetteers =
                later(() -> lexicon(cache.file(ModelFile.NAME_GAZETTEERS), Field.word_form_simplified));
        CompletableFuture<NLPComponent<NLPNode>> tagger = later(() -> component(cache.file(ModelFile.TAGGER)));
        CompletableFuture<NLPComponent<NLPNode>> names = later(() -> component(cache.file(ModelFile.NAME_TAGGER)));
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(emptyConfiguration());
        lexica.setAmbiguityClasses(
                lexicon(cache.file(ModelFile.AMBIGUITY_CLASSES), Field.word_form_simplified_lowercase));
        lexica.setWordClusters(lexicon(cache.file(ModelFile.WORD_CLUSTERS), Field.word_form_simplified_lowercase));
        lexica.setWordEmbeddings(lexicon(cache.file(ModelFile.WORD_EMBEDDINGS), Field.word_form_undigitalized));
        lexica.setNamedEntityGazetteers(gazetteers.join());
        return List.of(
                lexica,
                tagger.join(),
                new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH),
                names.join(),
                parser.join());
    }

    private static <T> CompletableFuture<T> later(Supplier<T> supplier) {
        return CompletableFuture.supplyAsync(supplier);
    }

    /** NLP4J would read the lexica named here by itself, packed and one after the other. */
    private static Element emptyConfiguration() {
        return XMLUtils.getDocumentElement(
                new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(Path file) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read(file);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static <T> GlobalLexicon<T> lexicon(Path file, Field field) {
        return new GlobalLexicon<>((T) read(file), field, file.getFileName().toString());
    }

    private static Object read(Path file) {
        try (ObjectInputStream in =
                new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException(
                    file + ": not a language model (" + e + "); delete the file, it will be unpacked again", e));
        }
    }
}
