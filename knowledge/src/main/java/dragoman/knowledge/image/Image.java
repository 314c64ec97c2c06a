package dragoman.knowledge.image;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbered tables of whole numbers and one pool of bytes. The file is, big-endian, four bytes a number:
 *
 * <pre>
 * "DIM1"   count of tables   length of each   length of the pool   the tables' numbers   the pool's bytes
 * </pre>
 *
 * The arrays are handed out as they are, without a copy: who asks must not write to them.
 */
public final class Image {
    private static final String MAGIC = "DIM1";

    private final List<int[]> tables;
    private final byte[] pool;

    public Image(List<int[]> tables, byte[] pool) {
        this.tables = List.copyOf(tables);
        this.pool = pool;
    }

    /**
     * @param file its name, for errors
     * @throws IOException if it cannot be read or is no image
     */
    public static Image read(String file, InputStream in) throws IOException {
        String magic = new String(bytes(file, in, MAGIC.length()), US_ASCII);
        if (!magic.equals(MAGIC)) {
            throw new IOException(file + ": does not begin with " + MAGIC + "; build it anew (mvn package)");
        }
        int count = numbers(file, in, 1)[0];
        int[] lengths = numbers(file, in, count + 1);
        List<int[]> tables = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            tables.add(numbers(file, in, lengths[i]));
        }
        return new Image(tables, bytes(file, in, lengths[count]));
    }

    public void write(OutputStream out) throws IOException {
        out.write(MAGIC.getBytes(US_ASCII));
        int[] lengths = new int[tables.size() + 2];
        lengths[0] = tables.size();
        for (int i = 0; i < tables.size(); i++) {
            lengths[i + 1] = tables.get(i).length;
        }
        lengths[tables.size() + 1] = pool.length;
        write(out, lengths);
        for (int[] table : tables) {
            write(out, table);
        }
        out.write(pool);
    }

    public int[] table(int number) {
        return tables.get(number);
    }

    public byte[] pool() {
        return pool;
    }

    /** Whether both hold the same numbers and bytes. */
    public boolean sameAs(Image other) {
        return Arrays.equals(pool, other.pool)
                && Arrays.deepEquals(tables.toArray(new int[0][]), other.tables.toArray(new int[0][]));
    }

    private static void write(OutputStream out, int[] numbers) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    private static int[] numbers(String file, InputStream in, int count) throws IOException {
        int[] numbers = new int[count];
        ByteBuffer.wrap(bytes(file, in, count * Integer.BYTES)).asIntBuffer().get(numbers);
        return numbers;
    }

    private static byte[] bytes(String file, InputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        if (in.readNBytes(bytes, 0, count) < count) {
            throw new EOFException(file + ": ends early; build it anew (mvn package)");
        }
        return bytes;
    }
}
