package dragoman.ingest.json;

import dragoman.ingest.text.Decoded;
import dragoman.ingest.text.Decoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects a string's bytes in pieces, each let go as soon as it is decoded, so that a string of 50 MB never stands in
 * memory more than about four times over.
 */
final class Utf8Accumulator {
    private static final int SMALL = 1 << 13;
    private static final int PIECE = 1 << 18;

    private final byte[] small = new byte[SMALL];
    private final CharBuffer out = CharBuffer.allocate(SMALL);
    private final Deque<byte[]> full = new ArrayDeque<>();
    private byte[] current = small;
    private int used;
    private long bytes;
    private long units;
    private boolean keeping = true;
    private final long limit;

    Utf8Accumulator(long limit) {
        this.limit = limit;
    }

    void clear() {
        full.clear();
        current = small;
        used = 0;
        bytes = 0;
        units = 0;
        keeping = true;
    }

    void add(int b) {
        bytes++;
        units += (b & 0xc0) == 0x80 ? 0 : b >= 0xf0 ? 2 : 1;
        if (!keeping) {
            return;
        }
        if (bytes > limit) {
            keeping = false;
            full.clear();
            current = small;
            return;
        }
        if (used == current.length) {
            full.add(current == small ? small.clone() : current);
            current = new byte[PIECE];
            used = 0;
        }
        current[used++] = (byte) b;
    }

    void addCodePoint(int c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xc0 | (c >> 6));
            add(0x80 | (c & 0x3f));
        } else if (c < 0x10000) {
            add(0xe0 | (c >> 12));
            add(0x80 | (c >> 6 & 0x3f));
            add(0x80 | (c & 0x3f));
        } else {
            add(0xf0 | (c >> 18));
            add(0x80 | (c >> 12 & 0x3f));
            add(0x80 | (c >> 6 & 0x3f));
            add(0x80 | (c & 0x3f));
        }
    }

    /** Size in bytes, whether kept or not. */
    long bytes() {
        return bytes;
    }

    boolean kept() {
        return keeping;
    }

    /** The string; empties this. */
    Decoded decode() {
        byte[] last = Arrays.copyOf(current, used);
        if (!wellFormed(last)) {
            return Decoder.decode(joined(last), Optional.of("utf-8"));
        }
        StringBuilder text = new StringBuilder((int) units);
        CharsetDecoder decoder = reporting();
        ByteBuffer in = ByteBuffer.allocate(0);
        full.add(last);
        while (!full.isEmpty()) {
            in = after(in, full.remove());
            decode(decoder, in, text, full.isEmpty());
        }
        return new Decoded(text.toString(), List.of());
    }

    private boolean wellFormed(byte[] last) {
        CharsetDecoder decoder = reporting();
        ByteBuffer in = ByteBuffer.allocate(0);
        for (Iterator<byte[]> pieces = full.iterator(); pieces.hasNext(); ) {
            in = after(in, pieces.next());
            if (!decode(decoder, in, null, false)) {
                return false;
            }
        }
        return decode(decoder, after(in, last), null, true);
    }

    private static CharsetDecoder reporting() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What was left over of a piece, at most three bytes, and the next piece. */
    private static ByteBuffer after(ByteBuffer left, byte[] piece) {
        if (!left.hasRemaining()) {
            return ByteBuffer.wrap(piece);
        }
        ByteBuffer both = ByteBuffer.allocate(left.remaining() + piece.length);
        return both.put(left).put(piece).flip();
    }

    /** @return whether all was well-formed */
    private boolean decode(CharsetDecoder decoder, ByteBuffer in, @Nullable StringBuilder text, boolean last) {
        while (true) {
            CoderResult result = decoder.decode(in, out, last);
            out.flip();
            if (text != null) {
                text.append(out);
            }
            out.clear();
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
    }

    private byte[] joined(byte[] last) {
        byte[] all = new byte[(int) bytes];
        int at = 0;
        while (!full.isEmpty()) {
            byte[] piece = full.remove();
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(last, 0, all, at, last.length);
        return all;
    }
}
