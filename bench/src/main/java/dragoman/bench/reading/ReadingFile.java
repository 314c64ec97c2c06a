package dragoman.bench.reading;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code articles/NNN-name.reading.json}; a field it does not know is an error, since a slip would go unscored. */
public final class ReadingFile {
    private static final ObjectReader READER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, absent -> absent.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build()
            .readerFor(GoldReading.class);

    private ReadingFile() {}

    /**
     * @throws IllegalArgumentException if the file is no reading, with file, line and what is wrong
     * @throws UncheckedIOException if the file cannot be read
     */
    public static GoldReading read(Path file) {
        try {
            return READER.readValue(Files.readString(file));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(
                    file + ":" + line + ": no reading of an article: " + e.getOriginalMessage() + "; fix the file", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": the reading cannot be read", e);
        }
    }
}
