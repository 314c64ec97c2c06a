package dragoman.converter;

import dragoman.analyse.english.Lemmas;
import dragoman.analyse.model.Hash;
import dragoman.analyse.model.HashTableBuilder;
import dragoman.analyse.model.ModelWriter;
import dragoman.analyse.word.WordClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The dictionaries of the lemmatiser. */
final class LemmaConverter {
    private final HashTableBuilder irregular = new HashTableBuilder();
    private final Map<String, Integer> strings = new LinkedHashMap<>();

    void write(ModelWriter writer) {
        LemmaSource source = new LemmaSource();
        Map<String, Integer> bits = new TreeMap<>();
        for (WordClass type : WordClass.values()) {
            mark(bits, source.bases(type), Lemmas.bit(type));
            source.exceptions(type).forEach((form, lemma) -> put(Lemmas.irregular(type, form), lemma));
        }
        mark(bits, source.cardinals(), Lemmas.CARDINAL);
        mark(bits, source.ordinals(), Lemmas.ORDINAL);
        source.abbreviations().forEach((cut, lemma) -> put(Lemmas.abbreviation(cut.form(), Hash.of(cut.tag())), lemma));
        HashTableBuilder bases = new HashTableBuilder();
        bits.forEach((word, bit) -> bases.put(Hash.of(word), bit));
        writer.table(Lemmas.BASES, bases);
        writer.table(Lemmas.IRREGULAR, irregular);
        writer.lines(Lemmas.STRINGS, List.copyOf(strings.keySet()));
    }

    private static void mark(Map<String, Integer> bits, Set<String> words, int bit) {
        words.forEach(word -> bits.merge(word, bit, (one, other) -> one | other));
    }

    private void put(long key, String lemma) {
        irregular.put(key, strings.computeIfAbsent(lemma, l -> strings.size() + 1));
    }
}
