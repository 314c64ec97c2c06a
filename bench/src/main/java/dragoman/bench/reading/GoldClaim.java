package dragoman.bench.reading;

import dragoman.model.Claim;
import dragoman.model.Span;
import java.util.stream.Collectors;

/**
 * A claim of the reading.
 *
 * @param content a distinctive stretch of what is claimed
 */
public record GoldClaim(String id, GoldEntity source, String content) {
    /** A claim of half the article would hold any content. */
    private static final int LONGEST = 400;

    boolean isMadeBy(Claim claim) {
        String said = claim.content().stream().map(Span::text).collect(Collectors.joining(" "));
        return said.codePointCount(0, said.length()) <= LONGEST
                && PlainWords.of(said).contains(PlainWords.of(content))
                && claim.source().filter(source::means).isPresent();
    }
}
