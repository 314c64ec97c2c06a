package dragoman.ingest;

import dragoman.ingest.text.ByteOrderMark;
import java.util.List;
import java.util.Optional;

/** Tells files that are no text, and the common ones by name, so that the user knows what to convert. */
final class BinaryKind {
    private record Magic(String bytes, String kind) {}

    private static final List<Magic> KNOWN = List.of(
            new Magic("%PDF-", "a PDF document"),
            new Magic("PK\3\4", "a ZIP archive, perhaps a Word, OpenDocument or EPUB file"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an old Microsoft Office file"),
            new Magic("{\\rtf", "a Rich Text document"),
            new Magic("\u0089PNG", "a PNG image"),
            new Magic("\u00ff\u00d8\u00ff", "a JPEG image"),
            new Magic("GIF8", "a GIF image"),
            new Magic("7z\u00bc\u00af", "a 7z archive"),
            new Magic("BZh", "a bzip2 file"),
            new Magic("\u00fd7zXZ", "an xz file"),
            new Magic("(\u00b5/\u00fd", "a Zstandard file"),
            new Magic("\u001f\u008b", "gzip in gzip in gzip, or a gzip file of an unknown method"),
            new Magic("PAR1", "a Parquet file"),
            new Magic("\u007fELF", "a program"),
            new Magic("SQLite format 3", "a SQLite database"));

    /** So much of the beginning is looked at. */
    private static final int HEAD = 8192;

    private BinaryKind() {}

    /** What the file is, if it is no text. */
    static Optional<String> of(byte[] head) {
        for (Magic magic : KNOWN) {
            if (begins(head, magic.bytes())) {
                return Optional.of(magic.kind());
            }
        }
        if (ByteOrderMark.of(head).isPresent()) {
            return Optional.empty();
        }
        int length = Math.min(head.length, HEAD);
        int control = 0;
        for (int i = 0; i < length; i++) {
            if (head[i] == 0) {
                return Optional.of("binary data, a zero byte at byte " + i);
            }
            control +=
                    head[i] > 0 && head[i] < 0x20 && !(head[i] >= '\b' && head[i] <= '\r') && head[i] != 0x1b ? 1 : 0;
        }
        return 10 * control > length ? Optional.of("binary data, full of control characters") : Optional.empty();
    }

    private static boolean begins(byte[] head, String magic) {
        if (head.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((head[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
