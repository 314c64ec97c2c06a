package dragoman.coder.attribute;

import java.util.List;

/** All that is said in a document: quotations and claims, in the order of the text. */
public record Utterances(List<Quotation> quotations, List<Statement> statements) {
    public Utterances {
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
    }
}
