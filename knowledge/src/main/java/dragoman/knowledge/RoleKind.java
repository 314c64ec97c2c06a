package dragoman.knowledge;

/** What a common noun for an actor stands for. */
public enum RoleKind {
    PERSON,
    GROUP,
    BODY,
    EQUIPMENT
}
