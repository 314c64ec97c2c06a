package dragoman.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One line of output: what the contract calls a record, its kind in the field {@code record}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "record")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Document.class, name = "document"),
    @JsonSubTypes.Type(value = Event.class, name = "event"),
    @JsonSubTypes.Type(value = Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Claim.class, name = "claim"),
    @JsonSubTypes.Type(value = Relation.class, name = "relation"),
    @JsonSubTypes.Type(value = Timex.class, name = "timex"),
    @JsonSubTypes.Type(value = Place.class, name = "place"),
    @JsonSubTypes.Type(value = Pair.class, name = "pair")
})
public sealed interface CodedRecord permits Document, Event, Quote, Claim, Relation, Timex, Place, Pair {}
