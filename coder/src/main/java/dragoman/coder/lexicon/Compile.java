package dragoman.coder.lexicon;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that compiles the YAML files. Its argument is the folder where they lie, of the class files. */
public final class Compile {
    private Compile() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]).resolve(Lexicon.COMPILED)))) {
            LexiconImage.of(Lexicon.written()).write(out);
        }
    }
}
