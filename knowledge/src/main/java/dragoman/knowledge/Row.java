package dragoman.knowledge;

import dragoman.model.Sector;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A row of a TSV file; reading a cell that cannot be read names file and line. */
final class Row {
    private final String file;
    private final int line;
    private final Map<String, Integer> columns;
    private final String[] cells;

    Row(String file, int line, Map<String, Integer> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** Empty where the cell is. */
    String text(String column) {
        Integer at = columns.get(column);
        if (at == null) {
            throw error("no column '" + column + "'", "columns " + columns.keySet(), "add it to the header");
        }
        return cells[at].strip();
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw error("an empty cell '" + column + "'", "a value", "fill it or leave the row out");
        }
        return text;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    /** The values of a cell, which a semicolon and a blank separate. */
    List<String> list(String column) {
        String text = text(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    Optional<PartialDate> date(String column) {
        return parsed(column, PartialDate::parse, "YYYY-MM-DD, YYYY-MM or YYYY");
    }

    Optional<Double> number(String column) {
        return parsed(column, Double::valueOf, "a number");
    }

    Period period() {
        try {
            return new Period(date("from"), date("to"));
        } catch (IllegalArgumentException e) {
            throw error(String.valueOf(e.getMessage()), "from no later than to", "fix the dates");
        }
    }

    List<Sector> sectors(String column) {
        return list(column).stream().map(this::sector).toList();
    }

    private Sector sector(String code) {
        try {
            return Sector.of(code);
        } catch (IllegalArgumentException e) {
            throw error("sector '" + code + "'", "PLOVER's sector codes", "fix the cell");
        }
    }

    private <T> Optional<T> parsed(String column, Function<String, T> parse, String expected) {
        String text = text(column);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            throw error(column + " '" + text + "'", expected, "fix the cell or leave it empty");
        }
    }

    KnowledgeException error(String found, String expected, String fix) {
        return new KnowledgeException(file, line, found, expected, fix);
    }
}
