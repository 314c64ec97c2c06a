package dragoman.coder.lexicon;

import dragoman.model.Context;
import dragoman.model.Mode;
import dragoman.model.Root;
import dragoman.model.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one lexicon file, entry by entry; the format is {@code docs/lexicon.md}. */
final class LexiconReader {
    private static final Set<String> KEYS = Set.of(
            "verb",
            "noun",
            "adjective",
            "event",
            "cameo",
            "operator",
            "inner",
            "actor",
            "recipient",
            "symmetric",
            "when",
            "unless",
            "context",
            "status",
            "counts",
            "rank",
            "example",
            "not");
    static final List<Slot> VERB_ACTOR = slots("subj");
    static final List<Slot> VERB_RECIPIENT = slots("obj", "against", "to", "with", "on", "for", "from", "of", "at");
    private static final List<Slot> NOUN_ACTOR = slots("by", "subj", "poss", "mod");
    private static final List<Slot> NOUN_RECIPIENT = slots("on", "against", "to", "with", "of", "for", "at");
    private static final List<Slot> INNER = slots("comp", "obj", "of", "to", "on", "for", "with", "from");

    private final String file;
    private final YamlNodes nodes;
    private final Classes classes;

    LexiconReader(String file, Classes classes) {
        this.file = file;
        this.nodes = new YamlNodes(file);
        this.classes = classes;
    }

    private static List<Slot> slots(String... names) {
        return Arrays.stream(names).map(Slot::new).toList();
    }

    List<Entry> read(String yaml) {
        List<Entry> entries = new ArrayList<>();
        nodes.compose(yaml).ifPresent(root -> nodes.list(root).forEach(node -> entries.add(entry(node))));
        return entries;
    }

    private Entry entry(Node node) {
        Map<String, Node> map = nodes.map(node);
        for (String key : map.keySet()) {
            if (!KEYS.contains(key)) {
                throw nodes.error(
                        node,
                        "'" + key + "' is no key of an entry; expected one of "
                                + KEYS.stream().sorted().toList());
            }
        }
        Part part = part(node, map);
        List<List<String>> headwords = words(map, part.name().toLowerCase(Locale.ROOT)).stream()
                .flatMap(LexiconReader::spellings)
                .distinct()
                .toList();
        Optional<Root> root = one(map, "event", text -> Root.of(text.split(" ")[0]));
        Optional<Mode> mode = one(map, "event", LexiconReader::mode).flatMap(found -> found);
        Optional<Operator> operator = one(map, "operator", Operator::of);
        if (root.isEmpty() && operator.isEmpty()) {
            throw nodes.error(node, "the entry has neither `event` nor `operator`; give one, such as `event: CONSULT`");
        }
        List<Condition> when = conditions(map, "when");
        String kind = one(map, "event", text -> text)
                .or(() -> operator.map(Operator::word))
                .orElse("");
        return new Entry(
                String.join(" ", headwords.get(0)) + "/" + part.name().toLowerCase(Locale.ROOT) + " " + kind,
                part,
                headwords,
                root,
                mode,
                one(map, "cameo", LexiconReader::cameo),
                operator,
                slots(map, "inner", INNER),
                slots(map, "actor", part == Part.NOUN ? NOUN_ACTOR : VERB_ACTOR),
                slots(map, "recipient", part == Part.NOUN ? NOUN_RECIPIENT : VERB_RECIPIENT),
                one(map, "symmetric", LexiconReader::truth).orElse(false),
                when,
                conditions(map, "unless"),
                each(map, "context", Context::of),
                one(map, "status", Status::of).orElse(Status.OCCURRED),
                one(map, "counts", word -> word),
                one(map, "rank", Integer::parseInt)
                        .orElse(10 * when.size() + headwords.get(0).size()),
                words(map, "example"),
                words(map, "not"),
                file + ":" + nodes.line(node));
    }

    /** The analyser may split "cease-fire" into its words or leave it whole. */
    private static Stream<List<String>> spellings(String headword) {
        List<String> written = List.of(headword.split(" "));
        return headword.contains("-")
                ? Stream.of(written, List.of(headword.replace('-', ' ').split(" ")))
                : Stream.of(written);
    }

    private Part part(Node node, Map<String, Node> map) {
        List<Part> parts = Arrays.stream(Part.values())
                .filter(part -> map.containsKey(part.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (parts.size() != 1) {
            throw nodes.error(node, "an entry needs one headword key, verb, noun or adjective; it has " + parts);
        }
        return parts.get(0);
    }

    private List<String> words(Map<String, Node> map, String key) {
        Node value = map.get(key);
        return value == null
                ? List.of()
                : nodes.list(value).stream().map(nodes::text).toList();
    }

    private static String cameo(String code) {
        if (!code.matches("\\d{3,4}")) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no CAMEO code; expected three or four digits in quotes");
        }
        return code;
    }

    private static boolean truth(String word) {
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("'" + word + "' is neither true nor false");
        }
        return word.equals("true");
    }

    private static Optional<Mode> mode(String event) {
        String[] parts = event.strip().split("\\s+", 2);
        return parts.length < 2 ? Optional.empty() : Optional.of(Mode.of(Root.of(parts[0]), parts[1]));
    }

    private <T> List<T> each(Map<String, Node> map, String key, Function<String, T> read) {
        Node value = map.get(key);
        return value == null
                ? List.of()
                : nodes.list(value).stream()
                        .map(word -> legal(word, read, nodes.text(word)))
                        .toList();
    }

    private <T> Optional<T> one(Map<String, Node> map, String key, Function<String, T> read) {
        Node value = map.get(key);
        return value == null ? Optional.empty() : Optional.of(legal(value, read, nodes.text(value)));
    }

    private <T> T legal(Node node, Function<String, T> read, String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw nodes.error(node, String.valueOf(e.getMessage()));
        }
    }

    private List<Slot> slots(Map<String, Node> map, String key, List<Slot> otherwise) {
        return map.containsKey(key) ? each(map, key, Slot::new) : otherwise;
    }

    private List<Condition> conditions(Map<String, Node> map, String key) {
        Node value = map.get(key);
        if (value == null) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        nodes.map(value).forEach((slot, words) -> conditions.add(condition(legal(value, Slot::new, slot), words)));
        return conditions;
    }

    private Condition condition(Slot slot, Node value) {
        Set<String> words = new HashSet<>();
        Set<Kind> kinds = new HashSet<>();
        for (Node word : nodes.list(value)) {
            String text = nodes.text(word);
            if (text.startsWith("@")) {
                kinds.add(legal(word, Kind::of, text.substring(1)));
            } else {
                words.addAll(Classes.resolve(nodes, classes.words(), word));
            }
        }
        return new Condition(slot, words, kinds);
    }
}
