package dragoman.analyse.nlp4j;

/** The model files of {@code nlp4j-english} that the analyser uses, and how long each is once unpacked. */
enum ModelFile {
    AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase", 15_317_727),
    WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase", 54_504_919),
    NAME_GAZETTEERS("lexica/en-named-entity-gazetteers-simplified", 115_495_040),
    WORD_EMBEDDINGS("lexica/en-word-embeddings-undigitalized", 235_671_860),
    TAGGER("models/en-pos", 37_310_402),
    NAME_TAGGER("models/en-ner", 75_976_651),
    PARSER("models/en-dep", 473_154_981);

    private final String path;
    private final long unpackedBytes;

    ModelFile(String path, long unpackedBytes) {
        this.path = path;
        this.unpackedBytes = unpackedBytes;
    }

    String resource() {
        return "/edu/emory/mathcs/nlp/" + path + ".xz";
    }

    String fileName() {
        return path.substring(path.indexOf('/') + 1) + ".ser";
    }

    long unpackedBytes() {
        return unpackedBytes;
    }
}
