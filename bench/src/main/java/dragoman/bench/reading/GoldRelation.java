package dragoman.bench.reading;

import dragoman.model.Relation;
import dragoman.model.RelationType;

/** A stated fact of the reading that is no event. */
public record GoldRelation(String id, RelationType type, GoldEntity subject, GoldEntity object) {
    boolean isStatedBy(Relation relation) {
        return relation.type() == type && subject.means(relation.subject()) && object.means(relation.object());
    }
}
