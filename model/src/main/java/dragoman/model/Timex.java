package dragoman.model;

/**
 * A time expression of the text, whether or not an event uses it.
 *
 * @param start offset in Unicode code points
 * @param end offset in Unicode code points
 * @param value TIMEX3 value: {@code 2025-09-02}, {@code 2025-W36}, {@code P80Y}, {@code PRESENT_REF}
 */
public record Timex(String document, String text, int start, int end, TimexType type, String value)
        implements CodedRecord {}
