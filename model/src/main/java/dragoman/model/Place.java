package dragoman.model;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A toponym of the text, whether or not an event uses it. */
public record Place(String document, @JsonUnwrapped Location location) implements CodedRecord {}
