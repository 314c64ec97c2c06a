package dragoman.coder.opinion;

import java.util.Set;
import java.util.TreeSet;

/** The words between source and target, around each, and anywhere in the sentence. */
final class WindowFeatures {
    private static final float NEAR = 0.7f;
    private static final float ANYWHERE = 0.3f;
    private static final int WIDTH = 4;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");

    private final Words words;
    private final Writer out;

    WindowFeatures(Words words, Writer out) {
        this.words = words;
        this.out = out;
    }

    void write() {
        between();
        around("source", words.source().from(), words.source().to());
        around("target", words.target().from(), words.target().to());
        anywhere();
    }

    private void between() {
        boolean forward = words.source().from() < words.target().from();
        int from = forward ? words.source().to() : words.target().to();
        int to = forward ? words.target().from() : words.source().from();
        String order = forward ? "source first" : "target first";
        out.add("order", order);
        out.add("gap", order, String.valueOf(Math.min(12, Math.max(0, to - from) / 2)));
        String before = "<";
        Set<String> known = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String lemma = words.lemma(i);
            out.add(NEAR, "between", lemma);
            out.add(NEAR, "between", lemma, order);
            out.add(NEAR, "two between", before, lemma);
            before = lemma;
            known.addAll(words.known(i));
        }
        out.add(NEAR, "two between", before, ">");
        known.forEach(root -> out.add("between known", root, order));
    }

    private void around(String party, int from, int to) {
        window(party + " after", from - WIDTH, from);
        window(party + " before", to, to + WIDTH);
        sequence(party + " after two", from - 2, from);
        sequence(party + " after three", from - 3, from);
        sequence(party + " before two", to, to + 2);
        sequence(party + " before three", to, to + 3);
    }

    private void window(String name, int from, int to) {
        Set<String> known = new TreeSet<>();
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            out.add(NEAR, name, words.lemma(i));
            known.addAll(words.known(i));
        }
        known.forEach(root -> out.add(NEAR, name, root, "known"));
    }

    private void sequence(String name, int from, int to) {
        if (from >= 0 && to <= words.size()) {
            StringBuilder all = new StringBuilder();
            for (int i = from; i < to; i++) {
                all.append(words.lemma(i)).append(' ');
            }
            out.add(name, all.toString());
        }
    }

    private void anywhere() {
        Set<String> lemmas = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        boolean negated = false;
        for (int i = 0; i < words.size(); i++) {
            lemmas.add(words.lemma(i));
            known.addAll(words.known(i));
            negated |= NEGATIONS.contains(words.token(i).lemma());
        }
        lemmas.forEach(lemma -> out.add(ANYWHERE, "anywhere", lemma));
        known.forEach(root -> out.add(ANYWHERE, "anywhere known", root));
        out.add("negation", String.valueOf(negated));
    }
}
