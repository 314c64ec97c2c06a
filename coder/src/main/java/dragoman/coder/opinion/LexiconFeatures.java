package dragoman.coder.opinion;

import dragoman.coder.code.Cameo;
import dragoman.coder.code.Draft;
import dragoman.coder.code.PairReader.Link;
import dragoman.coder.mention.Mention;
import dragoman.model.Mode;
import dragoman.model.Status;
import java.util.List;

/** How the lexicon reads the sentence, and how well what it reads links the two. */
final class LexiconFeatures {
    private final Question question;
    private final Path path;
    private final Cameo cameo;
    private final Writer out;

    LexiconFeatures(Question question, Path path, Cameo cameo, Writer out) {
        this.question = question;
        this.path = path;
        this.cameo = cameo;
        this.out = out;
    }

    void write() {
        List<Link> links = question.links();
        if (links.isEmpty()) {
            out.add("lexicon silent");
            return;
        }
        best(links.get(0));
        if (links.size() > 1) {
            String second = label(links.get(1).draft());
            out.add("second", second);
            out.add("second", second, score(links.get(1)));
            out.add("both", label(links.get(0).draft()), second);
        }
        links.forEach(link -> any(link.draft()));
    }

    private void best(Link link) {
        Draft draft = link.draft();
        String label = label(draft);
        out.add("best", label);
        out.add("best", label, score(link));
        out.add("rule", draft.rule());
        out.add("rule", draft.rule(), score(link));
        out.add("best status", label, draft.status().name());
        out.add(
                "best inner",
                label,
                draft.inner().map(inner -> inner.root().code()).orElse("-"));
        out.add("best mode", label, draft.mode().map(Mode::code).orElse("-"));
    }

    private void any(Draft draft) {
        String label = label(draft);
        String roles = role(draft, question.source()) + role(draft, question.target()) + (draft.symmetric() ? "=" : "");
        out.add("draft", label, roles);
        out.add(
                "draft on path",
                label,
                roles,
                String.valueOf(draft.chain().stream().anyMatch(path::passes)));
        out.add(0.5f, "any draft", label);
        if (draft.status() != Status.OCCURRED) {
            out.add("draft status", label, roles, draft.status().name());
        }
    }

    private static String score(Link link) {
        return String.valueOf((int) Math.floor(link.score() / 2));
    }

    private String label(Draft draft) {
        return Label.of(cameo.code(draft)).name();
    }

    private static String role(Draft draft, Mention mention) {
        if (among(draft.actors(), mention)) {
            return "A";
        }
        return among(draft.recipients(), mention) ? "R" : "-";
    }

    private static boolean among(List<Mention> mentions, Mention wanted) {
        return mentions.stream().anyMatch(one -> wanted.covers(one.head()) || one.covers(wanted.head()));
    }
}
