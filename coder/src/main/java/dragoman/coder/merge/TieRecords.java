package dragoman.coder.merge;

import dragoman.analyse.Sentence;
import dragoman.coder.code.Tie;
import dragoman.model.Entity;
import dragoman.model.Relation;
import dragoman.model.Span;
import dragoman.model.TextInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Stated facts as relation records, each once. */
final class TieRecords {
    private final Evidence evidence;
    private final Entities entities;

    TieRecords(Evidence evidence, Entities entities) {
        this.evidence = evidence;
        this.entities = entities;
    }

    List<Relation> all() {
        List<Relation> relations = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Tie tie : evidence.ties()) {
            Relation relation = relation(tie);
            if (ids.add(relation.id())) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private Relation relation(Tie tie) {
        Entity subject = entities.entity(tie.subject().mention(), tie.subject().referent());
        Entity object = entities.entity(tie.object().mention(), tie.object().referent());
        Sentence sentence = evidence.sentence(tie.sentence());
        Span info = evidence.text().span(sentence.start(), sentence.end());
        return new Relation(
                Ids.of(
                        evidence.document(),
                        "relation",
                        tie.type(),
                        subject.entityText(),
                        subject.start(),
                        object.entityText(),
                        object.start(),
                        tie.office()),
                evidence.document(),
                tie.type(),
                subject,
                object,
                tie.office(),
                purpose(tie, sentence),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                new TextInfo(sentence.index(), info.start(), info.end()));
    }

    private Optional<Span> purpose(Tie tie, Sentence sentence) {
        return tie.purpose()
                .map(tokens -> evidence.text()
                        .span(
                                sentence.token(tokens.from()).start(),
                                sentence.token(tokens.to() - 1).end()));
    }
}
