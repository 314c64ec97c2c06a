package dragoman.ingest.text;

import java.util.List;

/**
 * A text as decoded, without a byte order mark.
 *
 * @param warnings which bytes did not fit, with their line and their offset in bytes from 0
 */
public record Decoded(String text, List<String> warnings) {
    public Decoded {
        warnings = List.copyOf(warnings);
    }
}
