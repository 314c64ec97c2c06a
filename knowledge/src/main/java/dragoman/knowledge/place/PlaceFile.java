package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Reads {@code places.bin.gz}. Its layout, inside gzip:
 *
 * <pre>
 * "DPL1"
 * strings  feature codes; country codes (alpha-3); names of first-level divisions; of second-level divisions
 * number   count of names, then for each, sorted by {@link Fold#key}:
 *            number   bytes it shares with the beginning of the name before
 *            string   the rest of it
 *            number   count of its places, then their indexes, each as the difference to the one before
 * number   count of places, then column after column:
 *            signed   GeoNames id (0: none), difference to the place before
 *            signed   latitude in 1/10,000 degree, difference to the place before
 *            signed   longitude likewise
 *            number   population
 *            number   index of the feature code
 *            number   index of the country
 *            number   index of the first-level division + 1 (0: none)
 *            number   index of the second-level division + 1 (0: none)
 *            number   index of its usual name
 * </pre>
 *
 * A number is unsigned LEB128; a signed one is zigzag-coded first; a string is its number of UTF-8 bytes and these; strings
 * are their number and each of them.
 */
public final class PlaceFile {
    public static final String MAGIC = "DPL1";

    private final byte[] bytes;
    private int at;

    private PlaceFile(byte[] bytes) {
        this.bytes = bytes;
        this.at = MAGIC.length();
    }

    static PlaceTable read(String file, InputStream in) throws IOException {
        byte[] bytes;
        try (GZIPInputStream unzipped = new GZIPInputStream(in, 1 << 16)) {
            bytes = unzipped.readAllBytes();
        }
        if (bytes.length < 4 || !new String(bytes, 0, 4, US_ASCII).equals(MAGIC)) {
            throw new IOException(file + ": does not begin with " + MAGIC + "; build it anew with GazetteerBuild");
        }
        try {
            return new PlaceTable(new PlaceFile(bytes));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(file + ": ends early, or is damaged; build it anew with GazetteerBuild", e);
        }
    }

    NameIndex names() {
        int count = number();
        int[] offsets = new int[count + 1];
        int[] starts = new int[count + 1];
        byte[] pool = new byte[bytes.length];
        int[] postings = new int[count * 2];
        int used = 0;
        for (int name = 0; name < count; name++) {
            int shared = number();
            int rest = number();
            int end = offsets[name] + shared + rest;
            if (end > pool.length) {
                pool = Arrays.copyOf(pool, pool.length * 2);
            }
            if (name > 0) {
                System.arraycopy(pool, offsets[name - 1], pool, offsets[name], shared);
            }
            System.arraycopy(bytes, at, pool, offsets[name] + shared, rest);
            at += rest;
            offsets[name + 1] = end;
            int places = number();
            if (used + places > postings.length) {
                postings = Arrays.copyOf(postings, (used + places) * 2);
            }
            int place = 0;
            for (int i = 0; i < places; i++) {
                place += number();
                postings[used++] = place;
            }
            starts[name + 1] = used;
        }
        return new NameIndex(Arrays.copyOf(pool, offsets[count]), offsets, starts, Arrays.copyOf(postings, used));
    }

    String[] strings() {
        String[] strings = new String[number()];
        for (int i = 0; i < strings.length; i++) {
            int length = number();
            strings[i] = new String(bytes, at, length, UTF_8);
            at += length;
        }
        return strings;
    }

    int[] numbers(int count, int less) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number() - less;
        }
        return numbers;
    }

    byte[] bytes(int count) {
        byte[] values = new byte[count];
        for (int i = 0; i < count; i++) {
            values[i] = (byte) number();
        }
        return values;
    }

    int[] differences(int count) {
        int[] values = new int[count];
        int value = 0;
        for (int i = 0; i < count; i++) {
            int coded = number();
            value += (coded >>> 1) ^ -(coded & 1);
            values[i] = value;
        }
        return values;
    }

    short[] shorts(int count, int less) {
        short[] values = new short[count];
        for (int i = 0; i < count; i++) {
            values[i] = (short) (number() - less);
        }
        return values;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
