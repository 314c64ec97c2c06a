package dragoman.opinion;

import dragoman.analyse.english.EnglishAnalyser;
import dragoman.analyse.english.ModelLocation;
import dragoman.coder.lexicon.Lexicon;
import dragoman.knowledge.Knowledge;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains the second opinion: {@code Train FOLDER FILE FINGERPRINT}. The folder holds the sentences ({@link Row}); the file of
 * weights is written, unless the fingerprint says that it was made of the same.
 */
public final class Train {
    private Train() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path file = Path.of(args[1]);
        Path made = Path.of(args[2]);
        List<Path> sources = new ArrayList<>(Fingerprint.classPath());
        sources.add(folder);
        sources.removeIf(source -> file.startsWith(source.toAbsolutePath()));
        String fingerprint = Fingerprint.of(sources);
        if (Files.exists(file) && Files.exists(made) && Files.readString(made).equals(fingerprint)) {
            return;
        }
        Examples examples = new Examples(
                EnglishAnalyser.open(ModelLocation.find(System.err::println)), Knowledge.load(), Lexicon.load());
        List<Example> all = examples.of(Rows.read(folder));
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            Trainer.train(all).write(out);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(made, fingerprint);
        System.err.println("second opinion trained on " + all.size() + " sentences");
    }
}
