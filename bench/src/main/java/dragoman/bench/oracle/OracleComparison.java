package dragoman.bench.oracle;

import dragoman.analyse.model.ModelFile;
import dragoman.converter.Agreement;
import dragoman.converter.Agreement.Layer;
import dragoman.converter.Oracle;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The analyser and NLP4J on the same texts. */
public final class OracleComparison {
    private final Agreement agreement;
    private final CutComparison cuts = new CutComparison();
    private int texts;

    private OracleComparison(Agreement agreement) {
        this.agreement = agreement;
    }

    /**
     * @param model the model file
     * @param most sentences to compare; the comparison ends with the text in which they are reached
     */
    public static OracleComparison of(Path model, List<String> texts, int most) {
        OracleComparison comparison = new OracleComparison(new Agreement(ModelFile.open(model)));
        Oracle oracle = Oracle.load();
        for (String text : texts) {
            if (comparison.agreement.sentences() >= most) {
                break;
            }
            comparison.add(oracle, text);
        }
        return comparison;
    }

    private void add(Oracle oracle, String text) {
        texts++;
        for (NLPNode[] sentence : oracle.read(text)) {
            agreement.add(sentence);
        }
        cuts.add(text);
    }

    /** The shares as Markdown. */
    public String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d texts, %d sentences, %d tokens as NLP4J cuts them.%n%n| of a token | read as NLP4J does | tokens that differ |%n|---|---:|---:|%n",
                texts,
                agreement.sentences(),
                agreement.tokens()));
        for (Layer layer : Layer.values()) {
            table.append(row(layer.name().toLowerCase(Locale.ROOT), agreement.share(layer)));
        }
        table.append(row("all of these", agreement.share()));
        table.append(String.format(
                "%n| cut, in plain signs, by paragraphs | NLP4J | here | the same | places that differ |%n"
                        + "|---|---:|---:|---:|---:|%n"));
        table.append(row("sentences", cuts.sentences())).append(row("tokens", cuts.tokens()));
        return table.toString();
    }

    private String row(String what, double share) {
        long different = Math.round((1 - share) * agreement.tokens());
        return String.format(Locale.ROOT, "| %s | %.3f %% | %d |%n", what, 100 * share, different);
    }

    private static String row(String what, Cuts cuts) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d (%.2f %%) | %d |%n",
                what,
                cuts.theirs(),
                cuts.ours(),
                cuts.equal(),
                100.0 * cuts.equal() / Math.max(1, cuts.theirs()),
                cuts.places());
    }

    /** All that differs, a line each: {@code HEAD by: come3 => held5 | the sentence}, then the cuts with their number. */
    public String differences() {
        StringBuilder lines = new StringBuilder();
        agreement
                .differences()
                .forEach(difference -> lines.append(String.format(
                        "%s %s: %s => %s | %s%n",
                        difference.layer(),
                        difference.form(),
                        difference.theirs(),
                        difference.ours(),
                        difference.sentence())));
        cuts.tokens().listed().forEach(line -> lines.append(String.format("TOKENS %s%n", line)));
        cuts.sentences().listed().forEach(line -> lines.append(String.format("SENTENCES %s%n", line)));
        return lines.toString();
    }
}
