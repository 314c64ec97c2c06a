package dragoman.analyse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A linear model of 40 labels whose features have weights for few or for all of them. */
class TemplatesTest {
    private static final int LABELS = 40;
    private static final List<String> TEMPLATES =
            List.of("0 i0:FORM", "1 i-1:FORM i0:FORM", "2 i0:SPELLING", "3 i0:TAG", "4 i0:FORM i1:TAG");

    private final Random random = new Random(4);
    private final float[] of7 = weights(LABELS);
    private final float[] of7After9 = weights(3);
    private final float[] ofBit2 = weights(1);
    private final float[] ofTag5 = weights(LABELS);

    private Templates templates;

    @BeforeEach
    void write(@TempDir Path folder) {
        WeightsBuilder builder = new WeightsBuilder();
        builder.put(key(0, 7), of7);
        builder.put(key(1, 9, 7), of7After9);
        builder.put(key(2, 3), ofBit2);
        builder.put(key(3, 5), ofTag5);
        builder.put(key(3, 6), new float[LABELS]);
        for (int i = 100; i < 104; i++) {
            builder.put(key(0, i), of7);
        }
        ModelWriter writer = new ModelWriter();
        builder.write(
                writer, "toy", IntStream.range(0, LABELS).mapToObj(i -> "L" + i).toList());
        writer.lines("toy.templates", TEMPLATES);
        Path path = folder.resolve("toy.model");
        writer.write(path);
        templates = Templates.of(ModelFile.open(path), "toy");
    }

    private float[] weights(int count) {
        float[] weights = new float[LABELS];
        for (int i = 0; i < count; i++) {
            weights[(i * 7 + 1) % LABELS] = random.nextFloat() - 0.5f;
        }
        return weights;
    }

    private static long key(int template, long... values) {
        long key = Hash.start(template);
        for (long value : values) {
            key = Hash.with(key, value);
        }
        return key;
    }

    @Test
    void sumsTheWeightsOfTheFeaturesThatAreThere() {
        Words words = words();
        assertThat(scores(templates, words, 2)).containsExactly(sum(of7, of7After9, ofTag5, ofBit2));
    }

    @Test
    void aMissingWordOrValueGivesNothing() {
        Words words = words();
        assertThat(scores(templates, words, 1)).containsExactly(new float[LABELS]);
    }

    @Test
    void partsAddUpToTheWhole() {
        Words words = words();
        float[] form = scores(templates.ofForm(), words, 2);
        float[] context = scores(templates.ofContext(), words, 2);
        assertThat(sum(form, context)).usingComparatorWithPrecision(1e-6f).containsExactly(scores(templates, words, 2));
        assertThat(form).isNotEqualTo(new float[LABELS]);
        assertThat(context).isNotEqualTo(new float[LABELS]);
    }

    private static Words words() {
        Words words = new Words();
        words.reset(3);
        words.column(Field.FORM)[1] = 9;
        words.column(Field.FORM)[2] = 7;
        words.column(Field.TAG)[2] = 5;
        words.column(Field.SPELLING)[2] = 1L << 2;
        words.column(Field.FORM)[3] = 8;
        return words;
    }

    private static float[] scores(Templates templates, Words words, int row) {
        int[] places = templates.slots().stream()
                .mapToInt(slot -> row + slot.window() < 1 ? -1 : row + slot.window())
                .toArray();
        float[] scores = new float[LABELS];
        templates.add(words, places, scores);
        return scores;
    }

    private static float[] sum(float[]... all) {
        float[] sum = new float[LABELS];
        Arrays.stream(all).forEach(row -> IntStream.range(0, LABELS).forEach(i -> sum[i] += row[i]));
        return sum;
    }

    @Test
    void aMemoGivesBackWhatWasFilledIn() {
        Memo memo = new Memo(2);
        memo.room(5)[1] = 3;
        assertThat(memo.kept(5)).as("not yet filled").isNull();
        memo.keep(5);
        assertThat(memo.kept(5)).containsExactly(0, 3);
        // In the same place, for keys are told apart by their upper bits first.
        assertThat(memo.kept(6)).isNull();
        assertThat(memo.room(6)).containsExactly(0, 0);
        assertThat(memo.kept(5)).isNull();
    }

    @Test
    void wordsForgetTheSentenceBefore() {
        Words words = words();
        words.reset(2);
        assertThat(words.column(Field.FORM)[2]).isZero();
        words.reset(500);
        assertThat(words.size()).isEqualTo(500);
        assertThat(words.column(Field.FORM)[500]).isZero();
    }
}
