package dragoman.coder.opinion;

import dragoman.analyse.Edge;
import dragoman.analyse.Graph;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import dragoman.analyse.WordVectors;
import dragoman.analyse.model.Hash;
import dragoman.coder.code.Draft;
import dragoman.coder.code.PairReader.Link;
import dragoman.coder.lexicon.Entry;
import dragoman.coder.lexicon.Headword;
import dragoman.coder.lexicon.Lexicon;
import dragoman.coder.lexicon.Part;
import dragoman.coder.mention.Mention;
import dragoman.coder.resolve.Referent;
import dragoman.model.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the second opinion sees of a question. */
public final class Features {
    public static final int BLOCKS = 8;
    private final Lexicon lexicon;
    private final WordVectors vectors;

    public Features(Lexicon lexicon, WordVectors vectors) {
        this.lexicon = lexicon;
        this.vectors = vectors;
    }

    void of(Question question, FeatureSink sink) {
        new One(question, sink).all();
    }

    public int dimensions() {
        return vectors.dimensions();
    }

    private final class One {
        private final Sentence sentence;
        private final Graph graph;
        private final Mention s;
        private final Mention t;
        private final Question question;
        private final FeatureSink sink;
        private final List<Integer> up = new ArrayList<>();
        private final List<Integer> down = new ArrayList<>();
        private int meeting;

        One(Question question, FeatureSink sink) {
            this.question = question;
            this.sentence = question.reading().sentence();
            this.graph = sentence.graph();
            this.s = question.source();
            this.t = question.target();
            this.sink = sink;
        }

        void all() {
            path();
            add("bias");
            lexical();
            alongPath();
            words();
            actors();
            shape();
            dense();
        }

        private void path() {
            List<Integer> fromS = new ArrayList<>();
            for (int at = s.head(); at >= 0; at = graph.head(at)) {
                fromS.add(at);
            }
            int at = t.head();
            for (; at >= 0 && !fromS.contains(at); at = graph.head(at)) {
                down.add(at);
            }
            meeting = at;
            for (int step : fromS) {
                if (step == meeting) {
                    break;
                }
                up.add(step);
            }
        }

        private void add(String... parts) {
            add(1f, parts);
        }

        private void add(float weight, String... parts) {
            long key = Hash.start(parts.length);
            for (String part : parts) {
                key = Hash.with(key, Hash.of(part));
            }
            sink.add(key, weight);
        }

        private String lemma(int token) {
            if (s.covers(token)) {
                return "<S>";
            }
            if (t.covers(token)) {
                return "<T>";
            }
            Token word = sentence.token(token);
            return word.isProperNoun() ? "<" + word.tag() + ">" : word.lemma();
        }

        private String rel(Edge edge) {
            return edge.label();
        }

        private void lexical() {
            List<Link> links = question.links();
            if (links.isEmpty()) {
                add("lex", "none");
                return;
            }
            Link best = links.get(0);
            Draft draft = best.draft();
            String root = draft.root().code();
            String bucket = String.valueOf((int) Math.floor(best.score() / 2));
            add("best", root);
            add("best", root, bucket);
            add("bestrule", draft.rule());
            add("bestrule", draft.rule(), bucket);
            add("beststatus", root, draft.status().name());
            add("bestinner", root, draft.inner().map(r -> r.code()).orElse("-"));
            add("bestmode", draft.mode().map(m -> root + m.code()).orElse(root + "-"));
            if (links.size() > 1) {
                Link second = links.get(1);
                String bucket2 = String.valueOf((int) Math.floor(second.score() / 2));
                add("second", second.draft().root().code());
                add("second", second.draft().root().code(), bucket2);
                add("pair", root, second.draft().root().code());
            }
            for (Link link : links) {
                Draft d = link.draft();
                String roles = role(d, s) + role(d, t) + (d.symmetric() ? "=" : "");
                add("draft", d.root().code(), roles);
                add("draftpath", d.root().code(), roles, String.valueOf(onPath(d)));
                add(0.5f, "draftany", d.root().code());
                if (d.status() != dragoman.model.Status.OCCURRED) {
                    add("draftstatus", d.root().code(), roles, d.status().name());
                }
            }
        }

        private boolean onPath(Draft draft) {
            return draft.chain().stream().anyMatch(w -> w == meeting || up.contains(w) || down.contains(w));
        }

        private String role(Draft draft, Mention mention) {
            if (has(draft.actors(), mention)) {
                return "A";
            }
            return has(draft.recipients(), mention) ? "R" : "-";
        }

        private boolean has(List<Mention> mentions, Mention wanted) {
            return mentions.stream().anyMatch(m -> wanted.covers(m.head()) || m.covers(wanted.head()));
        }

        private Set<String> known(int token) {
            Token word = sentence.token(token);
            Set<String> roots = new TreeSet<>();
            Optional<Part> part = word.tag().startsWith("VB")
                    ? Optional.of(Part.VERB)
                    : word.isNoun() && !word.isProperNoun()
                            ? Optional.of(Part.NOUN)
                            : word.isAdjective() ? Optional.of(Part.ADJECTIVE) : Optional.empty();
            if (part.isPresent()) {
                for (Headword headword : lexicon.headwords(part.get(), word.lemma())) {
                    Entry entry = headword.entry();
                    entry.root().ifPresent(r -> roots.add(r.code()));
                    entry.operator().ifPresent(o -> roots.add(o.name()));
                }
            }
            return roots;
        }

        private void alongPath() {
            if (meeting < 0) {
                add("nopath");
                return;
            }
            String m = lemma(meeting);
            add("meet", m);
            for (String r : known(meeting)) {
                add("meetknown", r);
            }
            String sRel = up.isEmpty() ? "self" : rel(graph.incoming(up.get(up.size() - 1)));
            String tRel = down.isEmpty() ? "self" : rel(graph.incoming(down.get(down.size() - 1)));
            add("meetS", m, sRel);
            add("meetT", m, tRel);
            add("meetST", m, sRel, tRel);
            add("rels", sRel, tRel);
            StringBuilder relPath = new StringBuilder();
            side(up, "u", relPath);
            relPath.append('^');
            side(down, "d", relPath);
            add("relpath", relPath.toString());
            add("relpath", relPath.toString(), m);
            add("len", String.valueOf(Math.min(4, up.size())), String.valueOf(Math.min(5, down.size())));
            for (Edge edge : graph.children(meeting)) {
                child("mchild", m, edge);
            }
            for (int d : down) {
                if (d != t.head()) {
                    for (Edge edge : graph.children(d)) {
                        child("dchild", lemma(d), edge);
                    }
                }
            }
            for (int u : up) {
                if (u != s.head()) {
                    for (Edge edge : graph.children(u)) {
                        child("uchild", lemma(u), edge);
                    }
                }
            }
            for (Edge edge : graph.children(t.head())) {
                child("tchild", "", edge);
            }
            for (Edge edge : graph.children(s.head())) {
                child("schild", "", edge);
            }
            // the governors of the meeting word
            int above = graph.head(meeting);
            if (above >= 0) {
                add("above", lemma(above), rel(graph.incoming(meeting)));
                add("abovem", lemma(above), m);
                for (String r : known(above)) {
                    add("aboveknown", r, graph.incoming(meeting).relation().label());
                }
            }
            add("mtag", sentence.token(meeting).tag());
            // nearest verb above target and source
            nearest("verbT", t.head());
            nearest("verbS", s.head());
        }

        private void nearest(String name, int from) {
            String rel = rel(graph.incoming(from));
            int at = graph.head(from);
            if (at >= 0) {
                add(name + "gov", lemma(at), rel);
                add(name + "govl", lemma(at));
                for (String r : known(at)) {
                    add(name + "govk", r, rel);
                }
            }
            while (at >= 0 && !sentence.token(at).isVerb()) {
                at = graph.head(at);
            }
            if (at >= 0) {
                add(name, lemma(at));
                for (String r : known(at)) {
                    add(name + "k", r);
                }
            }
        }

        private void child(String name, String parent, Edge edge) {
            int c = edge.dependent();
            if (edge.enhanced() && (up.contains(c) || down.contains(c))) {
                return;
            }
            String l = lemma(c);
            String r = rel(edge);
            if (edge.is(Relation.PUNCT)) {
                return;
            }
            add(name, l);
            add(name + "r", l, r);
            if (!parent.isEmpty()) {
                add(name + "p", parent, l);
                add(name + "pr", parent, r);
            }
            for (String k : known(c)) {
                add(name + "k", k, edge.relation().label());
            }
        }

        private void side(List<Integer> tokens, String name, StringBuilder relPath) {
            String previous = "";
            for (int i = 0; i < tokens.size(); i++) {
                int token = tokens.get(i);
                String r = rel(graph.incoming(token));
                relPath.append(graph.incoming(token).relation().label()).append('/');
                if (i == 0) {
                    add(name + "first", r);
                    previous = name;
                    continue;
                }
                String l = lemma(token);
                add("path", l);
                add("path" + name, l);
                add("path" + name + "r", l, r);
                add("path" + name + "b", previous, l);
                for (String k : known(token)) {
                    add("pathk", k);
                    add("pathk" + name, k, graph.incoming(token).relation().label());
                }
                previous = l;
            }
            if (meeting >= 0 && !tokens.isEmpty()) {
                add("path" + name + "m", previous, lemma(meeting));
            }
        }

        private void words() {
            boolean forward = s.from() < t.from();
            int from = forward ? s.to() : t.to();
            int to = forward ? t.from() : s.from();
            String order = forward ? "ST" : "TS";
            add("order", order);
            add("gap", order, String.valueOf(Math.min(12, Math.max(0, to - from) / 2)));
            String before = "<>";
            Set<String> kinds = new TreeSet<>();
            for (int i = from; i < to; i++) {
                String l = lemma(i);
                add(0.7f, "btw", l);
                add(0.7f, "btwo", l, order);
                add(0.7f, "btwb", before, l);
                before = l;
                kinds.addAll(known(i));
            }
            add(0.7f, "btwb", before, "<end>");
            for (String k : kinds) {
                add("btwk", k, order);
            }
            window("Sbefore", s.from() - 4, s.from());
            window("Tbefore", t.from() - 4, t.from());
            window("Safter", s.to(), s.to() + 4);
            window("Tafter", t.to(), t.to() + 4);
            ngram("Tpre", t.from() - 2, t.from());
            ngram("Tpre3", t.from() - 3, t.from());
            ngram("Tpost", t.to(), t.to() + 2);
            ngram("Spost", s.to(), s.to() + 2);
            ngram("Spost3", s.to(), s.to() + 3);
            ngram("Spre", s.from() - 2, s.from());
            Set<String> bag = new TreeSet<>();
            Set<String> roots = new TreeSet<>();
            for (int i = 0; i < sentence.size(); i++) {
                bag.add(lemma(i));
                roots.addAll(known(i));
            }
            for (String l : bag) {
                add(0.3f, "bag", l);
            }
            for (String r : roots) {
                add(0.3f, "bagk", r);
            }
        }

        private void window(String name, int from, int to) {
            Set<String> kinds = new TreeSet<>();
            for (int i = Math.max(0, from); i < Math.min(sentence.size(), to); i++) {
                add(0.7f, name, lemma(i));
                kinds.addAll(known(i));
            }
            for (String k : kinds) {
                add(0.7f, name + "k", k);
            }
        }

        private void ngram(String name, int from, int to) {
            if (from < 0 || to > sentence.size()) {
                return;
            }
            StringBuilder all = new StringBuilder();
            for (int i = from; i < to; i++) {
                all.append(lemma(i)).append(' ');
            }
            add(name, all.toString());
        }

        private void actors() {
            actor("S", s);
            actor("T", t);
        }

        private void actor(String name, Mention mention) {
            add(name + "head", sentence.token(mention.head()).lemma());
            add(name + "kind", mention.kind().name());
            add(name + "tag", sentence.token(mention.head()).tag());
            for (int i = mention.from(); i < mention.to(); i++) {
                Token token = sentence.token(i);
                if (!token.isProperNoun()) {
                    add(0.5f, name + "word", token.lemma());
                    for (String k : known(i)) {
                        add(0.5f, name + "wordk", k);
                    }
                }
            }
            List<Referent> referents = question.reading().resolutions().of(mention);
            if (!referents.isEmpty()) {
                add(name + "code", String.valueOf(referents.get(0).code().isPresent()));
                for (Sector sector : referents.get(0).sectors()) {
                    add(name + "sector", sector.name());
                }
            }
        }

        private void shape() {
            if (meeting < 0) {
                return;
            }
            for (int w : List.of(meeting)) {
                for (Relation r : List.of(Relation.AUX, Relation.AUX_PASS, Relation.MARK, Relation.COP)) {
                    for (int c : graph.children(w, r)) {
                        add("aux", r.label(), sentence.token(c).lemma());
                    }
                }
                for (int c : graph.children(w, Relation.ADVMOD)) {
                    add("adv", sentence.token(c).lemma());
                }
            }
            boolean negated = false;
            for (int i = 0; i < sentence.size(); i++) {
                String l = sentence.token(i).lemma();
                negated |= l.equals("not") || l.equals("n't") || l.equals("never");
            }
            add("neg", String.valueOf(negated));
        }

        private void dense() {
            block(0, meeting >= 0 && !s.covers(meeting) && !t.covers(meeting) ? List.of(meeting) : List.of());
            List<Integer> path = new ArrayList<>(up.size() > 1 ? up.subList(1, up.size()) : List.of());
            block(1, path);
            block(2, down.size() > 1 ? down.subList(1, down.size()) : List.of());
            boolean forward = s.from() < t.from();
            List<Integer> between = new ArrayList<>();
            for (int i = forward ? s.to() : t.to(); i < (forward ? t.from() : s.from()); i++) {
                between.add(i);
            }
            block(3, between);
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                if (!s.covers(i) && !t.covers(i) && content(i)) {
                    all.add(i);
                }
            }
            block(4, all);
            List<Integer> objects = new ArrayList<>();
            if (meeting >= 0) {
                for (Edge e : graph.children(meeting)) {
                    int c = e.dependent();
                    if (!s.covers(c) && !t.covers(c) && (e.is(Relation.OBJ) || e.is(Relation.XCOMP) || e.is(Relation.CCOMP) || e.is(Relation.OBL))) {
                        objects.add(c);
                    }
                }
            }
            block(5, objects);
            block(6, List.of(s.head()));
            block(7, List.of(t.head()));
        }

        private boolean content(int i) {
            Token token = sentence.token(i);
            return !token.isPunctuation() && (token.isVerb() || token.isNoun() || token.isAdjective());
        }

        private void block(int block, List<Integer> tokens) {
            float[] sum = new float[vectors.dimensions()];
            int n = 0;
            for (int token : tokens) {
                if (sentence.token(token).isPunctuation()) {
                    continue;
                }
                String form = sentence.token(token).form();
                if (vectors.add(form, sum) || vectors.add(form.toLowerCase(java.util.Locale.ROOT), sum)) {
                    n++;
                }
            }
            if (n > 0) {
                double norm = 0;
                for (float v : sum) {
                    norm += v * v;
                }
                float scale = (float) (1 / Math.sqrt(norm + 1e-9));
                for (int i = 0; i < sum.length; i++) {
                    sum[i] *= scale;
                }
            }
            sink.dense(block, sum);
        }
    }
}
