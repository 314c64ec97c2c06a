package dragoman.analyse.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashTableTest {
    @Property(tries = 200)
    void findsEveryKeyAndNoOther(
            @ForAll @Size(max = 300) Set<String> words, @ForAll @Size(max = 50) Set<String> others) {
        Map<String, Integer> numbers = new HashMap<>();
        HashTableBuilder builder = new HashTableBuilder();
        for (String word : words) {
            numbers.put(word, numbers.size() + 1);
            builder.put(Hash.of(word), numbers.size());
        }
        HashTable table = new HashTable(builder.build().asLongBuffer());
        numbers.forEach((word, number) -> assertThat(table.get(Hash.of(word))).isEqualTo(number));
        others.stream()
                .filter(word -> !words.contains(word))
                .forEach(word -> assertThat(table.get(Hash.of(word))).isZero());
    }

    @Test
    void findsKeysThatBeginAtTheLastPlace() {
        HashTableBuilder builder = new HashTableBuilder();
        for (int i = 1; i <= 6; i++) {
            builder.put(0xFFFFFFFF00000000L | i, i);
        }
        HashTable table = new HashTable(builder.build().asLongBuffer());
        for (int i = 1; i <= 6; i++) {
            assertThat(table.get(0xFFFFFFFF00000000L | i)).isEqualTo(i);
        }
        assertThat(table.get(0xFFFFFFFF00000007L)).isZero();
    }

    @Test
    void aTableWithoutAFreePlaceEndsTheSearch() {
        HashTable table = new HashTable(LongBuffer.wrap(new long[] {1L << 32 | 1, 2L << 32 | 2}));
        assertThat(table.get(5)).isZero();
    }

    @Test
    void theOrderOfPuttingDoesNotMatter() {
        HashTableBuilder one = new HashTableBuilder();
        HashTableBuilder other = new HashTableBuilder();
        for (int i = 0; i < 100; i++) {
            one.put(Hash.of("w" + i), i + 1);
            other.put(Hash.of("w" + (99 - i)), 100 - i);
        }
        assertThat(one.build()).isEqualTo(other.build());
    }

    @Test
    void refusesWhatItCouldNotTellApart() {
        HashTableBuilder builder = new HashTableBuilder();
        builder.put(5, 1);
        builder.put(5, 2);
        assertThatThrownBy(builder::build).hasMessageContaining("two keys look the same");
        assertThatThrownBy(() -> builder.put(6, 0)).hasMessageContaining("number from 1");
    }

    @Property
    void aStemAndAnEndingHashAsOneString(@ForAll String word, @ForAll String ending) {
        assertThat(Hash.of(word, word.length(), ending)).isEqualTo(Hash.of(word + ending));
        assertThat(Hash.of("x" + word, 1, word.length() + 1)).isEqualTo(Hash.of(word));
    }
}
