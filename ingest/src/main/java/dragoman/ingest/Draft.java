package dragoman.ingest;

import dragoman.model.Article;
import dragoman.model.DateBasis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** An article in the making: its readers set what they know, {@link Finish} completes it. */
final class Draft {
    final String path;
    final OptionalLong line;
    final String id;
    String text;
    boolean extracted;
    Optional<LocalDate> date = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> url = Optional.empty();
    Optional<String> publication = Optional.empty();
    Optional<String> language = Optional.empty();
    Optional<String> license = Optional.empty();
    final Map<String, Object> extra = new LinkedHashMap<>();
    final List<String> warnings = new ArrayList<>();

    Draft(String path, OptionalLong line, String id, String text) {
        this.path = path;
        this.line = line;
        this.id = id;
        this.text = text;
    }

    /** Puts the title before the text as its first paragraph, unless the text begins with it. */
    void prependTitle() {
        if (title.isPresent() && !Titles.begins(text, title.get())) {
            text = text.isEmpty() ? title.get() : title.get() + "\n\n" + text;
            extracted = true;
        }
    }

    Article toArticle() {
        return new Article(
                id,
                text,
                extracted,
                date,
                date.map(known -> DateBasis.METADATA),
                title,
                url,
                publication,
                language,
                license,
                extra,
                warnings);
    }
}
