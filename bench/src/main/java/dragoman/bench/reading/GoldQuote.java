package dragoman.bench.reading;

import dragoman.model.Quote;
import dragoman.model.QuoteKind;
import java.util.Optional;

/**
 * A quotation of the reading.
 *
 * @param text the words between the quotation marks
 * @param speaker canonical name, or the words where the speaker has none; absent for a scare quote
 */
public record GoldQuote(String id, String text, Optional<String> speaker, QuoteKind kind) {
    boolean hasTheWordsOf(Quote quote) {
        return PlainWords.of(text).equals(PlainWords.of(quote.text()));
    }

    boolean hasTheSpeakerOf(Quote quote) {
        boolean right = speaker.isEmpty()
                ? quote.speaker().isEmpty()
                : quote.speaker().filter(GoldEntity.named(speaker.get())::means).isPresent();
        return right && quote.kind() == kind;
    }
}
