package dragoman.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a document that a program writes, between two comments; the rest is people's. */
final class MarkedBlock {
    private MarkedBlock() {}

    /**
     * Writes the text between {@code <!-- name -->} and {@code <!-- end name -->}.
     *
     * @throws IllegalArgumentException if the file has not both marks, in this order
     */
    static void write(Path file, String name, String text) {
        String open = "<!-- " + name + " -->\n";
        String close = "<!-- end " + name + " -->";
        try {
            String old = Files.readString(file);
            int from = old.indexOf(open);
            int until = old.indexOf(close);
            if (from < 0 || until < from) {
                throw new IllegalArgumentException(file + ": has no lines '" + open.strip() + "' and '" + close
                        + "' between which the figures go; add them");
            }
            Files.writeString(file, old.substring(0, from + open.length()) + text + old.substring(until));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the figures cannot be written there", e);
        }
    }
}
