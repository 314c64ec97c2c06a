package dragoman.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The marks by which a file says its character set. The four-byte ones come first: they begin with the two-byte ones. */
public enum ByteOrderMark {
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00fe\u00ff"),
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00ff\u00fe\0\0"),
    UTF_8(StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00fe\u00ff"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00ff\u00fe");

    private final Charset charset;
    /** One character for each byte. */
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    public Charset charset() {
        return charset;
    }

    public int length() {
        return bytes.length();
    }

    /** The mark that {@code head} begins with. */
    public static Optional<ByteOrderMark> of(byte[] head) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(head)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] head) {
        if (head.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((head[i] & 0xff) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
