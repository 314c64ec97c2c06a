package dragoman.coder.code;

import dragoman.model.Mode;
import dragoman.model.Root;
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

/**
 * CAMEO's code for a root, its mode and the event that its operator stands over, by CAMEO's own rules. The table is
 * {@code dragoman/lexicon/cameo.tsv}; the finest row that fits wins.
 *
 * <p>Example: AGREE to CONSULT is 036, to food aid (AID, 073) 0333, SANCTION convict 116.
 */
public final class Cameo {
    private static final String FILE = "/dragoman/lexicon/cameo.tsv";

    private final Map<List<String>, String> codes = new HashMap<>();

    private Cameo() {}

    public static Cameo load() {
        Cameo cameo = new Cameo();
        try (InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream(FILE), FILE)) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i].stripTrailing();
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("root\t")) {
                    cameo.add(line, i + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cameo;
    }

    private void add(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 4) {
            throw new IllegalStateException("cameo.tsv:" + number + ": found " + cells.length
                    + " cells, expected root, mode, inner_root, cameo separated by tabs");
        }
        codes.put(List.of(cells[0], cells[1], cells[2]), cells[3]);
    }

    /** A draft's code: its own, else by root, mode and inner root. */
    public String code(Draft draft) {
        return draft.cameo().orElseGet(() -> code(draft.root(), draft.mode(), draft.inner()));
    }

    /** The code of an event over an inner one, where no entry gives it. */
    public String code(Root root, Optional<Mode> mode, Optional<Draft> inner) {
        String modeCode = mode.map(Mode::code).orElse("");
        for (String innerKey : inner.map(this::keys).orElse(List.of(""))) {
            String code = codes.getOrDefault(
                    List.of(root.code(), modeCode, innerKey), codes.get(List.of(root.code(), "", innerKey)));
            if (code != null) {
                return code;
            }
        }
        throw new IllegalStateException("cameo.tsv has no row for " + root + "; add one");
    }

    /** How the table may name an inner event, the finest first: its code, the codes over it, root and mode, root, not at all. */
    private List<String> keys(Draft inner) {
        List<String> keys = new ArrayList<>();
        String code = code(inner);
        for (int digits = code.length(); digits >= 3; digits--) {
            keys.add(code.substring(0, digits));
        }
        String root = inner.root().code();
        inner.mode().ifPresent(mode -> keys.add(root + " " + mode.code()));
        keys.add(root);
        keys.add("");
        return keys;
    }
}
