package dragoman.coder.opinion;

import dragoman.analyse.Token;
import dragoman.coder.mention.Mention;
import dragoman.coder.resolve.Referent;
import dragoman.model.Sector;
import java.util.List;

/** Who source and target are: courts judge, unions strike, states sanction. */
final class ActorFeatures {
    private static final float INSIDE = 0.5f;

    private final Question question;
    private final Words words;
    private final Writer out;

    ActorFeatures(Question question, Words words, Writer out) {
        this.question = question;
        this.words = words;
        this.out = out;
    }

    void write() {
        party("source", question.source());
        party("target", question.target());
    }

    private void party(String party, Mention mention) {
        Token head = words.token(mention.head());
        out.add("head", party, head.lemma());
        out.add("head tag", party, head.tag());
        for (int i = mention.from(); i < mention.to(); i++) {
            Token token = words.token(i);
            if (!token.isProperNoun()) {
                out.add(INSIDE, "inside", party, token.lemma());
                words.known(i).forEach(root -> out.add(INSIDE, "inside known", party, root));
            }
        }
        List<Referent> referents = question.reading().resolutions().of(mention);
        if (!referents.isEmpty()) {
            out.add("coded", party, String.valueOf(referents.get(0).code().isPresent()));
            for (Sector sector : referents.get(0).sectors()) {
                out.add("sector", party, sector.name());
            }
        }
    }
}
