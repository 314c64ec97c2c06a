package dragoman.knowledge;

/** What a name may mean. */
public record Meaning(Known known, NameUse use) {}
