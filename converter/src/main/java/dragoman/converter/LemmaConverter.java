package dragoman.converter;

import dragoman.analyse.model.ModelWriter;

/** The dictionaries of the lemmatiser. */
final class LemmaConverter {
    private LemmaConverter() {}

    static void write(ModelWriter writer) {}
}
