package dragoman.bench.profile;

import java.util.List;
import java.util.Optional;

/** What the program was at, told by the innermost of its own classes that belongs to a stage. */
enum Stage {
    CUTTING("sentences and tokens", "dragoman.analyse.text.", "dragoman.analyse.Paragraphs"),
    FORMS("word forms and lemmas", "dragoman.analyse.word.", "dragoman.analyse.english.Lemmas"),
    TAGS("tags and names", "dragoman.analyse.tag."),
    PARSE(
            "parse",
            "dragoman.analyse.parse.Parser",
            "dragoman.analyse.parse.GrowingTree",
            "dragoman.analyse.parse.Choices",
            "dragoman.analyse.parse.Transition"),
    GRAPH("graph", "dragoman.analyse.parse.", "dragoman.analyse.Graph"),
    FEATURES("lexica and rest of the analysis", "dragoman.analyse.english."),
    MENTION("coder: mentions", "dragoman.coder.mention."),
    RESOLVE("coder: resolution", "dragoman.coder.resolve."),
    DATE("coder: dates", "dragoman.coder.date."),
    LOCATE("coder: places", "dragoman.coder.locate."),
    CODE("coder: events", "dragoman.coder.code.", "dragoman.coder.lexicon."),
    ATTRIBUTE("coder: attribution", "dragoman.coder.attribute."),
    MERGE("coder: merging", "dragoman.coder.merge."),
    CODER("coder: rest", "dragoman.coder."),
    LOADING("loading of knowledge", "dragoman.knowledge."),
    INPUT("reading and writing", "dragoman.ingest.", "dragoman.app.", "dragoman.model."),
    OTHER("other threads of Java, and starting");

    private final String shown;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> prefixes;

    Stage(String shown, String... prefixes) {
        this.shown = shown;
        this.prefixes = List.of(prefixes);
    }

    String shown() {
        return shown;
    }

    /** @param classes of a stack, innermost first */
    static Stage of(List<String> classes) {
        // What others call does not say why: the model's tables, graphs, tokens, names of places.
        return classes.stream()
                .filter(name -> !isCalled(name))
                .map(Stage::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        classes.stream().anyMatch(name -> name.startsWith("dragoman.knowledge.")) ? LOADING : OTHER);
    }

    private static boolean isCalled(String name) {
        return name.startsWith("dragoman.knowledge.") || name.startsWith("dragoman.model.");
    }

    private static Optional<Stage> of(String name) {
        for (Stage stage : values()) {
            if (stage.prefixes.stream().anyMatch(name::startsWith)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }
}
