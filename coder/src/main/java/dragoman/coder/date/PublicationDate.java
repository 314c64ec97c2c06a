package dragoman.coder.date;

import dragoman.analyse.Analysis;
import dragoman.model.DateBasis;
import dragoman.model.TimexType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The publication date where nobody gives one: from the dateline, or from a line at the top that is a date. Never from
 * the clock.
 *
 * <p>Example: "GENEVA, May 3, 2019 - Envoys met" is of 2019-05-03; without the year it is so only if the text has that
 * day with its year elsewhere.
 *
 * @param basis {@code DATELINE} or {@code CONTENT}
 */
public record PublicationDate(LocalDate date, DateBasis basis) {
    /** A place in capitals, what follows it, and the dash before the first words. */
    private static final Pattern DATELINE =
            Pattern.compile("(?m)^\\s*\\p{Lu}[\\p{Lu} .'’/-]{2,40}[,(]([^\\n]{0,60}?)\\)?\\s*(?:--|[-–—])\\s");
    /** Datelines and date lines stand in the first so many characters. */
    private static final int TOP = 600;
    /** A line with no more letters and figures than these beside a date is a date line: "Updated ... GMT". */
    private static final int BESIDE = 20;

    private static final Pattern WORDLIKE = Pattern.compile("[\\p{L}\\p{N}]");

    public static Optional<PublicationDate> of(Analysis analysis) {
        List<TimeExpression> days = TimeReader.read(analysis, Optional.empty()).stream()
                .filter(e -> e.type() == TimexType.DATE || e.type() == TimexType.TIME)
                .filter(e -> e.value().matches("(\\d{4}|XXXX)-\\d\\d-\\d\\d(T.*)?"))
                .toList();
        Optional<PublicationDate> dateline = dateline(analysis.text(), days);
        return dateline.isPresent() ? dateline : dateLine(analysis.text(), days);
    }

    private static Optional<PublicationDate> dateline(String text, List<TimeExpression> days) {
        Matcher matcher = DATELINE.matcher(text).region(0, Math.min(TOP, text.length()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return days.stream()
                .filter(e -> matcher.start(1) <= e.start() && e.end() <= matcher.end(1))
                .findFirst()
                .flatMap(e -> e.basis() == DateBasis.EXPLICIT ? Optional.of(day(e)) : sameDay(e, days))
                .map(date -> new PublicationDate(date, DateBasis.DATELINE));
    }

    /** The one full date elsewhere in the text of the same month and day. */
    private static Optional<LocalDate> sameDay(TimeExpression dateline, List<TimeExpression> days) {
        List<LocalDate> same = days.stream()
                .filter(e -> e.basis() == DateBasis.EXPLICIT)
                .filter(e -> e.value().substring(5, 10).equals(dateline.value().substring(5, 10)))
                .map(PublicationDate::day)
                .distinct()
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static Optional<PublicationDate> dateLine(String text, List<TimeExpression> days) {
        return days.stream()
                .filter(e -> e.start() < TOP && e.basis() == DateBasis.EXPLICIT)
                .filter(e -> beside(text, e) <= BESIDE)
                .findFirst()
                .map(e -> new PublicationDate(day(e), DateBasis.CONTENT));
    }

    /** Letters and figures of the line beside the expression. */
    private static long beside(String text, TimeExpression expression) {
        int from = text.lastIndexOf('\n', expression.start()) + 1;
        int end = text.indexOf('\n', expression.end());
        String line = text.substring(from, expression.start())
                + text.substring(expression.end(), end < 0 ? text.length() : end);
        return WORDLIKE.matcher(line).results().count();
    }

    private static LocalDate day(TimeExpression expression) {
        return LocalDate.parse(expression.value().substring(0, 10));
    }
}
