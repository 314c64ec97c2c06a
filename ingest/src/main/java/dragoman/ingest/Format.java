package dragoman.ingest;

import dragoman.ingest.text.ByteOrderMark;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is. Its content decides where that cannot be prose ({@code WARC/1.0}, {@code <!doctype html>}, an object
 * with names in quotation marks); else its name's extension; else it is plain text.
 */
enum Format {
    TEXT,
    HTML,
    JSON_LINES,
    JSON_LIST,
    JSON_VALUES,
    FEED,
    WARC,
    /** XML that is neither a feed nor HTML. */
    OTHER_XML,
    BINARY,
    EMPTY;

    private static final Pattern JSON_OBJECT = Pattern.compile("\\{\\s*+\"[^\"\\n]{0,200}+\"\\s*+:");
    private static final Pattern JSON_LIST_START = Pattern.compile("\\[\\s*+\\{\\s*+(\"|})");

    /** @param name of the file, by which its extension is known */
    static Format of(String name, byte[] head) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (BinaryKind.of(head).isPresent()) {
            return BINARY;
        }
        String start = start(head);
        String extension = extension(name);
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        return markup(start, extension).or(() -> json(start, extension)).orElse(TEXT);
    }

    /** The beginning as characters, roughly: what tells formats apart is ASCII. */
    private static String start(byte[] head) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(head);
        int skip = mark.map(ByteOrderMark::length).orElse(0);
        var charset = mark.map(ByteOrderMark::charset).orElse(StandardCharsets.ISO_8859_1);
        return new String(head, skip, head.length - skip, charset).stripLeading();
    }

    private static Optional<Format> markup(String start, String extension) {
        boolean text = extension.equals("txt");
        String root = XmlRoot.name(start);
        String local = root.substring(root.indexOf(':') + 1);
        if (local.equals("rss") || local.equals("feed") || local.equals("RDF")) {
            return Optional.of(FEED);
        }
        if (root.equalsIgnoreCase("html") || start.regionMatches(true, 0, "<!doctype html", 0, 14)) {
            return Optional.of(HTML);
        }
        if (extension.matches("html?|xhtml|shtml")) {
            return Optional.of(HTML);
        }
        if (start.startsWith("<?xml") || (extension.matches("xml|rss|atom|rdf") && !root.isEmpty())) {
            return Optional.of(OTHER_XML);
        }
        boolean page = root.toLowerCase(Locale.ROOT).matches("head|body|article|main|section|div|p|h1|meta|title");
        return page && !text && !extension.startsWith("json") ? Optional.of(HTML) : Optional.empty();
    }

    private static Optional<Format> json(String start, String extension) {
        boolean object = start.startsWith("{");
        boolean list = start.startsWith("[");
        if (!list && (extension.equals("jsonl") || extension.equals("ndjson"))) {
            return Optional.of(JSON_LINES);
        }
        boolean named = (extension.endsWith("json") && object) || (extension.contains("json") && list);
        if (named || JSON_OBJECT.matcher(start).lookingAt()) {
            return Optional.of(list ? JSON_LIST : oneALine(start) ? JSON_LINES : JSON_VALUES);
        }
        if (JSON_LIST_START.matcher(start).lookingAt()) {
            return Optional.of(JSON_LIST);
        }
        return extension.equals("json") ? Optional.of(JSON_LINES) : Optional.empty();
    }

    /** Whether the first line is an object of its own, or too long to tell, or broken but followed by the next one. */
    private static boolean oneALine(String start) {
        int end = start.indexOf('\n');
        if (end < 0) {
            return true;
        }
        String second = start.substring(end).stripLeading();
        return start.substring(0, end).strip().endsWith("}") || (second.startsWith("{") && end > 1);
    }

    private static String extension(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        int dot = plain.lastIndexOf('.');
        return dot < 0 || dot < plain.lastIndexOf('/') ? "" : plain.substring(dot + 1);
    }
}
