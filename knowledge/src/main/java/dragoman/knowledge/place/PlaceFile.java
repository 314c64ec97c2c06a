package dragoman.knowledge.place;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import dragoman.knowledge.image.Image;
import dragoman.knowledge.image.Numbers;
import dragoman.knowledge.image.StringPool;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks {@code places.bin.gz}, in the build. Its layout, inside gzip:
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
    private byte[] pool = {};
    private int[] offsets = {};
    private int[] postingStarts = {};
    private int[] postings = {};

    private PlaceFile(byte[] bytes) {
        this.bytes = bytes;
        this.at = MAGIC.length();
    }

    /** The image on which {@link PlaceTable} works. */
    static Image read(String file, InputStream in) throws IOException {
        byte[] bytes;
        try (GZIPInputStream unzipped = new GZIPInputStream(in, 1 << 16)) {
            bytes = unzipped.readAllBytes();
        }
        if (bytes.length < 4 || !new String(bytes, 0, 4, US_ASCII).equals(MAGIC)) {
            throw new IOException(file + ": does not begin with " + MAGIC + "; build it anew with GazetteerBuild");
        }
        try {
            return new PlaceFile(bytes).image();
        } catch (IndexOutOfBoundsException e) {
            throw new IOException(file + ": ends early, or is damaged; build it anew with GazetteerBuild", e);
        }
    }

    private Image image() {
        StringPool strings = new StringPool();
        int[] featureCodes = strings(strings);
        int[] countryCodes = strings(strings);
        int[] admin1Names = strings(strings);
        int[] admin2Names = strings(strings);
        names();
        int count = number();
        NameHashes hashes = new NameHashes(pool, offsets);
        int[] starts = strings.starts();
        for (int i = 0; i < starts.length; i++) {
            starts[i] += pool.length;
        }
        return new Image(
                List.of(
                        offsets,
                        postingStarts,
                        postings,
                        hashes.slots,
                        hashes.prefixes,
                        starts,
                        differences(count),
                        differences(count),
                        differences(count),
                        numbers(count),
                        references(count, 0, featureCodes),
                        references(count, 0, countryCodes),
                        references(count, 1, admin1Names),
                        references(count, 1, admin2Names),
                        numbers(count)),
                joined(pool, strings.pool()));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void names() {
        int count = number();
        offsets = new int[count + 1];
        postingStarts = new int[count + 1];
        pool = new byte[bytes.length * 2];
        Numbers places = new Numbers();
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
            int place = 0;
            for (int left = number(); left > 0; left--) {
                place += number();
                places.add(place);
            }
            postingStarts[name + 1] = places.size();
        }
        pool = Arrays.copyOf(pool, offsets[count]);
        postings = places.toArray();
    }

    /** The numbers in the pool of the strings of a list. */
    private int[] strings(StringPool strings) {
        int[] numbers = new int[number()];
        for (int i = 0; i < numbers.length; i++) {
            int length = number();
            numbers[i] = strings.number(new String(bytes, at, length, UTF_8));
            at += length;
        }
        return numbers;
    }

    private int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    private int[] references(int count, int less, int[] strings) {
        int[] references = new int[count];
        for (int i = 0; i < count; i++) {
            int index = number() - less;
            references[i] = index < 0 ? -1 : strings[index];
        }
        return references;
    }

    private int[] differences(int count) {
        int[] values = new int[count];
        int value = 0;
        for (int i = 0; i < count; i++) {
            int coded = number();
            value += (coded >>> 1) ^ -(coded & 1);
            values[i] = value;
        }
        return values;
    }

    private int number() {
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
