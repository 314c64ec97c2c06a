package dragoman.coder.resolve;

import dragoman.model.Resolution;
import dragoman.model.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is meant by a mention.
 *
 * @param key equal for two mentions of the same one within a document: the knowledge base's id, or made of the name
 * @param name canonical name, where there is one
 * @param id the knowledge base's id
 * @param code ISO 3166-1 alpha-3 or PLOVER's code
 * @param office the office held on the document's date
 * @param confidence 0 to 1
 */
public record Referent(
        String key,
        Optional<String> name,
        Optional<String> id,
        Optional<String> code,
        List<Sector> sectors,
        Optional<String> office,
        Resolution resolution,
        double confidence) {
    public Referent {
        sectors = List.copyOf(sectors);
    }

    /** Somebody of whom only a word is known. */
    public static Referent unknown(String word) {
        return new Referent(
                "name:" + word.toLowerCase(Locale.ROOT),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Resolution.NAME,
                0.5);
    }
}
