package dragoman.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/**
 * Writes records as the contract's JSON, one a line, and reads them back. Absent fields are left out. Thread-safe.
 *
 * <p>Example: {@code codec.read(codec.write(event)).equals(event)}.
 */
public final class RecordCodec {
    private static final JsonSetter.Value ABSENT_IS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, absent -> absent.setSetterInfo(ABSENT_IS_EMPTY))
            .withConfigOverride(Map.class, absent -> absent.setSetterInfo(ABSENT_IS_EMPTY))
            .build();

    private final ObjectWriter writer = MAPPER.writerFor(CodedRecord.class);
    private final ObjectReader reader = MAPPER.readerFor(CodedRecord.class);

    /** Finds out how each kind of record is written, which a program may do on another thread before the first one comes. */
    public static void prepare() {
        for (Class<?> kind : CodedRecord.class.getPermittedSubclasses()) {
            try {
                MAPPER.getSerializerProviderInstance().findTypedValueSerializer(kind, true, null);
            } catch (JsonMappingException e) {
                throw new IllegalStateException(kind + " cannot be written", e);
            }
        }
    }

    /** One line of JSON, without its line end. */
    public String write(CodedRecord record) {
        try {
            return writer.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("record cannot be written: " + record, e);
        }
    }

    /** @throws IllegalArgumentException if the line is no record of the contract, with the reason */
    public CodedRecord read(String line) {
        try {
            return reader.readValue(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no record of the contract: " + e.getOriginalMessage(), e);
        }
    }
}
