package dragoman.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ids of a run so far and where each stood, in about 50 bytes a document however long the ids are: a run may have
 * tens of millions. An id is known by 128 bits of its SHA-256.
 */
final class SeenIds {
    private static final int FIRST_CAPACITY = 1 << 10;
    private static final int NO_FILE = 0;

    private long[] high = new long[FIRST_CAPACITY];
    private long[] low = new long[FIRST_CAPACITY];
    private int[] file = new int[FIRST_CAPACITY];
    private int[] line = new int[FIRST_CAPACITY];
    private int size;
    private final List<String> files = new ArrayList<>(List.of(""));

    /** Takes {@code id} up. @return where it stood first, as path:line, if it is not new */
    Optional<String> add(String id, String path, long atLine) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(id));
        long first = digest.getLong() | 1; // never 0, which marks a free place
        long second = digest.getLong();
        int at = place(high, low, first, second);
        if (high[at] != 0) {
            String where = file[at] == NO_FILE ? id : files.get(file[at]);
            return Optional.of(line[at] > 0 ? where + ":" + line[at] : where);
        }
        high[at] = first;
        low[at] = second;
        file[at] = id.equals(path) ? NO_FILE : number(path);
        line[at] = (int) Math.min(atLine, Integer.MAX_VALUE);
        size++;
        if (size > high.length / 4 * 3) {
            grow();
        }
        return Optional.empty();
    }

    /** Documents of a file come together, so that only the last path need be compared. */
    private int number(String path) {
        int last = files.size() - 1;
        if (last == NO_FILE || !files.get(last).equals(path)) {
            files.add(path);
            last++;
        }
        return last;
    }

    private static int place(long[] high, long[] low, long first, long second) {
        int mask = high.length - 1;
        int at = (int) (second & mask);
        while (high[at] != 0 && (high[at] != first || low[at] != second)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int capacity = 2 * high.length;
        long[] newHigh = new long[capacity];
        long[] newLow = new long[capacity];
        int[] newFile = new int[capacity];
        int[] newLine = new int[capacity];
        for (int i = 0; i < high.length; i++) {
            if (high[i] != 0) {
                int at = place(newHigh, newLow, high[i], low[i]);
                newHigh[at] = high[i];
                newLow[at] = low[i];
                newFile[at] = file[i];
                newLine[at] = line[i];
            }
        }
        high = newHigh;
        low = newLow;
        file = newFile;
        line = newLine;
    }

    private static byte[] sha256(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
