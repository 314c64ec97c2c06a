package dragoman.bench.reading;

/**
 * A forbidden reading that the records tell as fact.
 *
 * @param id the forbidden reading's
 * @param why why it is wrong
 * @param record the beginning of the record that tells it
 */
public record ToldForbidden(String id, String why, String record) {
    @Override
    public String toString() {
        return id + " " + why + " Told by " + record;
    }
}
