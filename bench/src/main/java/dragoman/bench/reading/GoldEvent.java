package dragoman.bench.reading;

import dragoman.model.Context;
import dragoman.model.Root;
import dragoman.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event of the reading. Fields left out are not compared.
 *
 * @param anchor words of the article in which the trigger lies, white space folded; they stand there once
 * @param event the roots that are right; more than one where the codebook leaves it open
 * @param cameo the CAMEO code, where it is certain (kept for the reader, not scored)
 * @param symmetric whether all parties are actors, as in meetings
 * @param sameAs the event that is told again here
 * @param optional whether a fair reader may leave it out
 */
public record GoldEvent(
        String id,
        String anchor,
        List<Root> event,
        Optional<String> mode,
        Optional<String> cameo,
        Optional<Context> context,
        Optional<List<GoldEntity>> actor,
        Optional<List<GoldEntity>> recipient,
        boolean symmetric,
        Optional<Status> status,
        Optional<LocalDate> date,
        Optional<LocalDate> enddate,
        Optional<String> place,
        Optional<GoldEntity> attribution,
        Optional<GoldQuantity> quantity,
        Optional<String> sameAs,
        boolean optional) {
    public GoldEvent {
        event = List.copyOf(event);
        actor = actor.map(List::copyOf);
        recipient = recipient.map(List::copyOf);
        if (event.isEmpty()) {
            throw new IllegalArgumentException(id + ": an event of a reading needs a root");
        }
        if (date.isPresent() != enddate.isPresent()) {
            throw new IllegalArgumentException(id + ": date and enddate go together; one day has them equal");
        }
    }
}
