package dragoman.knowledge;

/**
 * A term in an office.
 *
 * @param title with the country, as news gives it: "President of Russia"
 * @param of country code or an organisation's id
 */
public record Office(Person holder, String title, OfficeKind kind, String of, Period term) {}
