package dragoman.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out a text's character set: its byte order mark, else what it declares, else UTF-8 if its bytes are that, else
 * windows-1252, which any bytes are.
 *
 * <p>Example: the bytes of "café" in Latin-1 give "café" and the warning {@code byte 0xE9 in line 1 at byte 3 is not
 * UTF-8: read as windows-1252}.
 */
public final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** So many well-formed UTF-8 sequences to one bad byte make a text UTF-8 with a blemish. */
    private static final int GOOD_TO_BAD = 10;

    private Decoder() {}

    /** @param declared the name of a character set as HTML, XML or HTTP give it */
    public static Decoded decode(byte[] bytes, Optional<String> declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        List<String> warnings = new ArrayList<>();
        if (mark.isPresent()) {
            return replacing(bytes, mark.get().length(), mark.get().charset(), warnings);
        }
        Optional<Charset> named = declared.flatMap(name -> charset(name, warnings));
        if (named.isPresent() && !named.get().equals(StandardCharsets.UTF_8)) {
            return replacing(bytes, 0, named.get(), warnings);
        }
        Utf8Check check = Utf8Check.of(bytes);
        long wanted = named.isPresent() ? check.bad() : (long) GOOD_TO_BAD * check.bad();
        if (check.bad() == 0 || check.good() >= wanted) {
            return replacing(bytes, 0, StandardCharsets.UTF_8, warnings);
        }
        warnings.add(check.first(bytes) + " is not UTF-8: read as windows-1252");
        return replacing(bytes, 0, WINDOWS_1252, warnings);
    }

    /** As browsers read the name: Latin-1 and ASCII mean windows-1252, and no byte stream read so far is UTF-16. */
    private static Optional<Charset> charset(String name, List<String> warnings) {
        String label = name.strip().toLowerCase(Locale.ROOT);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        if (label.startsWith("utf-16") || label.startsWith("utf-32") || label.equals("utf8")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            Charset charset = Charset.forName(label);
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(western ? WINDOWS_1252 : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            warnings.add("declared character set \"" + label.substring(0, Math.min(40, label.length()))
                    + "\" is not known: not used");
            return Optional.empty();
        }
    }

    /** Decodes from {@code offset}, with U+FFFD for what does not fit, and a warning that says where the first stands. */
    private static Decoded replacing(byte[] bytes, int offset, Charset charset, List<String> warnings) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        StringBuilder text = new StringBuilder(bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(Math.max(64, Math.min(bytes.length, 1 << 16)));
        int bad = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                first = first < 0 ? in.position() : first;
                bad++;
                text.append('\uFFFD');
                in.position(in.position() + result.length());
            }
        }
        decoder.flush(out);
        text.append(out.flip());
        if (bad > 0) {
            warnings.add(Utf8Check.place(bytes, first) + " is not " + charset.name() + ": stands as U+FFFD"
                    + (bad > 1 ? ", as do " + (bad - 1) + " later" : ""));
        }
        return new Decoded(text.toString(), warnings);
    }
}
