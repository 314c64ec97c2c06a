package dragoman.coder.code;

import dragoman.analyse.Token;
import dragoman.coder.lexicon.Slot;
import dragoman.model.RelationType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that state facts, from {@code dragoman/lexicon/relations.tsv}. */
final class TieTable {
    private static final String FILE = "/dragoman/lexicon/relations.tsv";

    /** "rely": depends-on, subject {@code subj}, object {@code on}, purpose {@code for}. */
    record Row(RelationType type, char part, String lemma, Slot subject, Slot object, Optional<Slot> purpose) {}

    private final Map<String, List<Row>> rows = new HashMap<>();

    private TieTable() {}

    static TieTable load() {
        TieTable table = new TieTable();
        try (InputStream in = Objects.requireNonNull(TieTable.class.getResourceAsStream(FILE), FILE)) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (!lines[i].isBlank() && !lines[i].startsWith("#") && !lines[i].startsWith("type\t")) {
                    table.add(lines[i].stripTrailing().split("\t", -1), i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String[] cells, int line) {
        if (cells.length < 6) {
            throw new IllegalStateException("relations.tsv:" + line + ": found " + cells.length
                    + " cells, expected type, part, lemma, subject, object, for, example separated by tabs");
        }
        Optional<Slot> purpose = cells[5].isEmpty() ? Optional.empty() : Optional.of(new Slot(cells[5]));
        Row row = new Row(
                RelationType.of(cells[0]),
                cells[1].charAt(0),
                cells[2],
                new Slot(cells[3]),
                new Slot(cells[4]),
                purpose);
        rows.computeIfAbsent(row.lemma(), lemma -> new ArrayList<>()).add(row);
    }

    /** The rows for a word in its part of speech. */
    List<Row> rows(Token token) {
        List<Row> named = rows.getOrDefault(token.lemma(), List.of());
        return named.isEmpty()
                ? named
                : named.stream().filter(row -> fits(row.part(), token)).toList();
    }

    private static boolean fits(char part, Token token) {
        return switch (part) {
            case 'v' -> token.isVerb();
            case 'n' -> token.isNoun();
            default -> token.isAdjective();
        };
    }
}
