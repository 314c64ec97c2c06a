package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import java.util.List;

/** The words on the way from source to target, what hangs on them, and how. */
final class PathFeatures {
    private static final List<Relation> AUXILIARIES =
            List.of(Relation.AUX, Relation.AUX_PASS, Relation.MARK, Relation.COP);

    private final Words words;
    private final Graph graph;
    private final Path path;
    private final Writer out;

    PathFeatures(Words words, Path path, Writer out) {
        this.words = words;
        this.graph = words.graph();
        this.path = path;
        this.out = out;
    }

    void write() {
        if (!path.meets()) {
            out.add("no path");
            return;
        }
        meeting();
        sides();
        children("meeting's", words.lemma(path.meeting()), path.meeting());
        inner("below", path.down(), words.target().head());
        inner("above", path.up(), words.source().head());
        children("target's", "", words.target().head());
        children("source's", "", words.source().head());
        governor();
        nearest("target", words.target().head());
        nearest("source", words.source().head());
        modality();
    }

    private void meeting() {
        String meeting = words.lemma(path.meeting());
        String source = last(path.up());
        String target = last(path.down());
        out.add("meeting", meeting);
        out.add("meeting, source", meeting, source);
        out.add("meeting, target", meeting, target);
        out.add("meeting, both", meeting, source, target);
        out.add("both", source, target);
        out.add("tag", words.token(path.meeting()).tag());
        out.add(
                "length",
                String.valueOf(Math.min(4, path.up().size())),
                String.valueOf(Math.min(5, path.down().size())));
        words.known(path.meeting()).forEach(known -> out.add("meeting known", known));
    }

    private String last(List<Integer> side) {
        return side.isEmpty()
                ? "self"
                : graph.incoming(side.get(side.size() - 1)).label();
    }

    private void sides() {
        StringBuilder relations = new StringBuilder();
        side(path.up(), "up", relations);
        relations.append('^');
        side(path.down(), "down", relations);
        out.add("relations", relations.toString());
        out.add("relations, meeting", relations.toString(), words.lemma(path.meeting()));
    }

    private void side(List<Integer> tokens, String side, StringBuilder relations) {
        String previous = side;
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i);
            Edge edge = graph.incoming(token);
            relations.append(edge.relation().label()).append('/');
            if (i == 0) {
                out.add("first", side, edge.label());
                continue;
            }
            String lemma = words.lemma(token);
            out.add("on path", lemma);
            out.add("on path", side, lemma);
            out.add("on path", side, lemma, edge.label());
            out.add("two on path", side, previous, lemma);
            for (String known : words.known(token)) {
                out.add("path known", known);
                out.add("path known", side, known, edge.relation().label());
            }
            previous = lemma;
        }
        if (!tokens.isEmpty()) {
            out.add("last, meeting", side, previous, words.lemma(path.meeting()));
        }
    }

    private void inner(String name, List<Integer> side, int party) {
        for (int token : side) {
            if (token != party) {
                children(name, words.lemma(token), token);
            }
        }
    }

    private void children(String name, String parent, int token) {
        for (Edge edge : graph.children(token)) {
            int child = edge.dependent();
            boolean again = edge.enhanced() && path.passes(child);
            if (again || edge.is(Relation.PUNCT)) {
                continue;
            }
            String lemma = words.lemma(child);
            out.add(name, lemma);
            out.add(name, lemma, edge.label());
            if (!parent.isEmpty()) {
                out.add(name, parent, lemma, "word");
                out.add(name, parent, edge.label(), "relation");
            }
            for (String known : words.known(child)) {
                out.add(name, known, edge.relation().label(), "known");
            }
        }
    }

    private void governor() {
        int above = graph.head(path.meeting());
        if (above >= 0) {
            Edge edge = graph.incoming(path.meeting());
            out.add("governor", words.lemma(above), edge.label());
            out.add("governor, meeting", words.lemma(above), words.lemma(path.meeting()));
            for (String known : words.known(above)) {
                out.add("governor known", known, edge.relation().label());
            }
        }
    }

    /** The governor of a party, and the verb above it. */
    private void nearest(String party, int from) {
        String relation = graph.incoming(from).label();
        int at = graph.head(from);
        if (at >= 0) {
            out.add("over", party, words.lemma(at), relation);
            out.add("over", party, words.lemma(at));
            for (String known : words.known(at)) {
                out.add("over known", party, known, relation);
            }
        }
        while (at >= 0 && !words.token(at).isVerb()) {
            at = graph.head(at);
        }
        if (at >= 0) {
            out.add("verb over", party, words.lemma(at));
            for (String known : words.known(at)) {
                out.add("verb over known", party, known);
            }
        }
    }

    private void modality() {
        for (Relation relation : AUXILIARIES) {
            for (int child : graph.children(path.meeting(), relation)) {
                out.add("auxiliary", relation.label(), words.token(child).lemma());
            }
        }
        for (int adverb : graph.children(path.meeting(), Relation.ADVMOD)) {
            out.add("adverb", words.token(adverb).lemma());
        }
    }
}
