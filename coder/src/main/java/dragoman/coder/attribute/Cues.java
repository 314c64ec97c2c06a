package dragoman.coder.attribute;

import dragoman.analyse.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of reporting words, {@code cues.tsv}: kind, words, frames, force, separated by tabs. */
final class Cues {
    private static final String FILE = "/dragoman/attribution/cues.tsv";
    private static final int COLUMNS = 4;

    private final Map<Cue.Kind, Map<String, Cue>> byKind = new EnumMap<>(Cue.Kind.class);

    /** Of each preposition its longest word, the one that other phrases have least: "according". */
    private final Set<String> prepositions = new HashSet<>();

    private Cues() {}

    /** @throws IllegalArgumentException for a line that cannot be read, with its number and what was expected */
    static Cues load() {
        try (InputStream in = Cues.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path; rebuild the coder module");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read(FILE, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static Cues read(String file, List<String> lines) {
        Cues cues = new Cues();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                cues.add(cue(file + ":" + (i + 1), line), file + ":" + (i + 1));
            }
        }
        return cues;
    }

    private void add(Cue cue, String where) {
        Cue before = byKind.computeIfAbsent(cue.kind(), kind -> new HashMap<>()).put(cue.words(), cue);
        if (cue.kind() == Cue.Kind.PREPOSITION) {
            prepositions.add(
                    Collections.max(Arrays.asList(cue.words().split(" ")), Comparator.comparingInt(String::length)));
        }
        if (before != null) {
            throw new IllegalArgumentException(
                    where + ": '" + cue.words() + "' is listed twice; make the two lines one");
        }
    }

    private static Cue cue(String where, String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(where + ": " + columns.length
                    + " columns, expected kind, words, frames, force with one tab between each");
        }
        Set<Frame> frames = new HashSet<>();
        Set<String> prepositions = new HashSet<>();
        for (String frame : columns[2].split(" ")) {
            if (frame.startsWith("+")) {
                prepositions.add(frame.substring(1).replace('_', ' '));
            } else if (!frame.isEmpty()) {
                frames.add(choice(where, "frame", Frame.values(), frame));
            }
        }
        return new Cue(
                columns[1],
                choice(where, "kind", Cue.Kind.values(), columns[0]),
                frames,
                prepositions,
                choice(where, "force", Force.values(), columns[3]));
    }

    private static <E extends Enum<E>> E choice(String where, String column, E[] all, String found) {
        for (E one : all) {
            if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(found)) {
                return one;
            }
        }
        throw new IllegalArgumentException(where + ": " + column + " '" + found + "' is none of "
                + Arrays.toString(all).toLowerCase(Locale.ROOT) + "; correct the line");
    }

    /** Whether the word is one without which no reporting preposition can be there. */
    boolean tellsPreposition(Token token) {
        return prepositions.contains(token.form().toLowerCase(Locale.ROOT));
    }

    Optional<Cue> find(Cue.Kind kind, String words) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(words));
    }
}
