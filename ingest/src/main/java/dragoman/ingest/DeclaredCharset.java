package dragoman.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page or feed names at its beginning: the XML prolog or an HTML {@code meta}. */
final class DeclaredCharset {
    private static final int HEAD = 4096;
    private static final Pattern PROLOG =
            Pattern.compile("\\A\\s*+<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    private static final Pattern META = Pattern.compile("(?i)<meta[^>]{0,300}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private DeclaredCharset() {}

    static Optional<String> in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return find(PROLOG, head).or(() -> find(META, head));
    }

    private static Optional<String> find(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
