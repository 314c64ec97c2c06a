package dragoman.converter;

import dragoman.analyse.model.ModelFile;
import dragoman.analyse.model.ModelWriter;
import dragoman.analyse.parse.Parser;
import dragoman.analyse.tag.NameTagger;
import dragoman.analyse.tag.Tagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the model file; leaves one alone that is whole and of this version. */
public final class Converter {
    private Converter() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        if (isCurrent(target)) {
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        convert(target);
    }

    private static boolean isCurrent(Path target) {
        if (!Files.exists(target)) {
            return false;
        }
        try {
            ModelFile.open(target).check();
            return true;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    static void convert(Path target) {
        ModelWriter writer = new ModelWriter();
        writer.lines("origin", List.of("nlp4j-english 1.1.3"));
        LexicaConverter lexica = new LexicaConverter();
        lexica.write(writer);
        new LemmaConverter().write(writer);
        LinearConverter linear = new LinearConverter(lexica);
        linear.write(writer, Tagger.NAME, Nlp4j.component("en-pos"));
        linear.write(writer, NameTagger.NAME, Nlp4j.component("en-ner"));
        linear.write(writer, Parser.NAME, Nlp4j.component("en-dep"));
        writer.write(target);
    }
}
