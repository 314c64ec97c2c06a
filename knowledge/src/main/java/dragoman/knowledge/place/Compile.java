package dragoman.knowledge.place;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The step of the build that unpacks {@code places.bin.gz}. Its argument is the folder where it lies, of the class files. */
public final class Compile {
    private Compile() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path packed = folder.resolve("places.bin.gz");
        try (InputStream in = Files.newInputStream(packed);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("places.bin")))) {
            PlaceFile.read(packed.toString(), in).write(out);
        }
    }
}
