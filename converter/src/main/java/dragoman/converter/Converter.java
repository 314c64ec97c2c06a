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
    /** To be raised when the converter writes something else from the same models. */
    private static final String REVISION = "conversion 1";

    private Converter() {}

    /** @param arguments the file to write, and where the models on the class path come from, {@code nlp4j-english 1.1.3} */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        List<String> origin = List.of(arguments[1], REVISION);
        if (isCurrent(target, origin)) {
            return;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        convert(target, origin);
    }

    private static boolean isCurrent(Path target, List<String> origin) {
        if (!Files.exists(target)) {
            return false;
        }
        try {
            ModelFile file = ModelFile.open(target);
            file.check();
            return file.lines("origin").equals(origin);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static void convert(Path target, List<String> origin) {
        ModelWriter writer = new ModelWriter();
        writer.lines("origin", origin);
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
