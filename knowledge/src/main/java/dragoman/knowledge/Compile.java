package dragoman.knowledge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The step of the build that compiles the TSV files. Its argument is the folder of this package's class files. */
public final class Compile {
    private Compile() {}

    public static void main(String[] args) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(args[0]).resolve(Knowledge.COMPILED)))) {
            KnowledgeImage.of(KnowledgeFiles.read(Optional.empty())).write(out);
        }
    }
}
