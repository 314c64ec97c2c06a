package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Relation;
import dragoman.analyse.Token;
import dragoman.analyse.WordVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sums of word vectors, each of length 1: what is unknown to the features is near to something known. */
final class VectorFeatures {
    static final int BLOCKS = 8;

    private static final Set<Relation> ARGUMENTS = Set.of(Relation.OBJ, Relation.XCOMP, Relation.CCOMP, Relation.OBL);

    private final Words words;
    private final Path path;
    private final WordVectors vectors;
    private final float[] numbers;

    VectorFeatures(Words words, Path path, WordVectors vectors, float[] numbers) {
        this.words = words;
        this.path = path;
        this.vectors = vectors;
        this.numbers = numbers;
    }

    void write() {
        boolean apart = path.meets() && !words.party(path.meeting());
        block(0, apart ? List.of(path.meeting()) : List.of());
        block(1, inner(path.up()));
        block(2, inner(path.down()));
        block(3, between());
        block(4, content());
        block(5, arguments());
        block(6, List.of(words.source().head()));
        block(7, List.of(words.target().head()));
    }

    private static List<Integer> inner(List<Integer> side) {
        return side.size() > 1 ? side.subList(1, side.size()) : List.of();
    }

    private List<Integer> between() {
        boolean forward = words.source().from() < words.target().from();
        int from = forward ? words.source().to() : words.target().to();
        int to = forward ? words.target().from() : words.source().from();
        List<Integer> tokens = new ArrayList<>();
        for (int i = from; i < to; i++) {
            tokens.add(i);
        }
        return tokens;
    }

    private List<Integer> content() {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.token(i);
            boolean content = token.isVerb() || token.isNoun() || token.isAdjective();
            if (content && !token.isPunctuation() && !words.party(i)) {
                tokens.add(i);
            }
        }
        return tokens;
    }

    private List<Integer> arguments() {
        List<Integer> tokens = new ArrayList<>();
        if (path.meets()) {
            for (Edge edge : words.graph().children(path.meeting())) {
                if (ARGUMENTS.contains(edge.relation()) && !words.party(edge.dependent())) {
                    tokens.add(edge.dependent());
                }
            }
        }
        return tokens;
    }

    private void block(int block, List<Integer> tokens) {
        float[] sum = new float[vectors.dimensions()];
        for (int token : tokens) {
            String form = words.token(token).form();
            if (!words.token(token).isPunctuation() && !vectors.add(form, sum)) {
                vectors.add(form.toLowerCase(Locale.ROOT), sum);
            }
        }
        double squares = 1e-9;
        for (float value : sum) {
            squares += value * value;
        }
        double scale = 1 / Math.sqrt(squares);
        for (int i = 0; i < sum.length; i++) {
            numbers[block * sum.length + i] = (float) (sum[i] * scale);
        }
    }
}
