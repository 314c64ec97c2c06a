package dragoman.app;

import dragoman.ingest.Reject;
import dragoman.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invalid UTF-8 is read as well as can be and coded, but it is an error of the input, so it is told like a reject: a
 * reader of the records would not look for it among a document's warnings.
 */
final class Encoding {
    /** As {@link dragoman.ingest.text.Decoder} warns. */
    private static final Pattern WARNING = Pattern.compile("(.*byte 0x.*) is not UTF-8: (.*)");

    private static final Pattern LINE = Pattern.compile("line (\\d{1,18})");

    private Encoding() {}

    static List<Reject> errors(Article article) {
        return article.warnings().stream()
                .flatMap(warning -> error(article.id(), warning).stream())
                .toList();
    }

    private static Optional<Reject> error(String id, String warning) {
        Matcher matcher = WARNING.matcher(warning);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(matcher.group(1));
        return Optional.of(new Reject(
                id,
                line.find() ? OptionalLong.of(Long.parseLong(line.group(1))) : OptionalLong.empty(),
                "invalid UTF-8",
                matcher.group(1),
                "UTF-8",
                "convert the file (iconv -f windows-1252 -t utf-8); it was coded all the same, the byte "
                        + matcher.group(2)));
    }
}
