package dragoman.knowledge;

/** As English pronouns tell it. */
public enum Gender {
    MALE,
    FEMALE
}
