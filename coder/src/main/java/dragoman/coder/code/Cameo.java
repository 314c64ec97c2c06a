package dragoman.coder.code;

import dragoman.model.Mode;
import dragoman.model.Root;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * CAMEO's code for a root, its mode and the event that an operator took in, by CAMEO's own rules. The table is
 * {@code dragoman/lexicon/cameo.tsv}; the finest row that fits wins.
 *
 * <p>Example: AGREE to CONSULT is 036, SANCTION convict 116.
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

    public String code(Root root, Optional<Mode> mode, Optional<Root> inner) {
        String modeCode = mode.map(Mode::code).orElse("");
        String innerCode = inner.map(Root::code).orElse("");
        for (List<String> key : List.of(
                List.of(root.code(), modeCode, innerCode),
                List.of(root.code(), "", innerCode),
                List.of(root.code(), modeCode, ""),
                List.of(root.code(), "", ""))) {
            String code = codes.get(key);
            if (code != null) {
                return code;
            }
        }
        throw new IllegalStateException("cameo.tsv has no row for " + root + "; add one");
    }
}
