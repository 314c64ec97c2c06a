package dragoman.analyse.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * A model file, mapped into memory. Its layout (docs/model-file.md): a head of 32 bytes, a directory of 48 bytes a
 * section, then the sections, each at a multiple of 64 bytes; all numbers little-endian. Opening reads the head and the
 * directory alone; pages come in as they are used and are shared between processes. {@link #check} reads everything.
 */
public final class ModelFile {
    /** Of the layout, the hash, and the meaning of the sections together. */
    public static final int VERSION = 4;

    static final long MAGIC = 0x4E414D4F47415244L; // "DRAGOMAN"
    static final int HEAD = 32;
    static final int ENTRY = 48;
    static final int NAME = 24;
    static final int ALIGNMENT = 64;

    private record Section(int offset, int length, int checksum) {}

    private final Path path;
    private final ByteBuffer bytes;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private ModelFile(Path path, ByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /**
     * Maps the file.
     *
     * @throws UncheckedIOException if it cannot be read or is no model file of this version, with what to do
     */
    public static ModelFile open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEAD || size > Integer.MAX_VALUE) {
                throw wrong(path, size + " bytes long");
            }
            ModelFile file = new ModelFile(
                    path, channel.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN));
            file.readDirectory();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException(path + ": the language model could not be read (" + e + ")", e));
        }
    }

    private void readDirectory() {
        if (bytes.getLong(0) != MAGIC) {
            throw wrong(path, "without the mark at its beginning");
        }
        if (bytes.getInt(8) != VERSION) {
            throw wrong(path, "of version " + bytes.getInt(8));
        }
        int count = bytes.getInt(12);
        if (bytes.getLong(16) != bytes.capacity()) {
            throw wrong(path, bytes.capacity() + " bytes long where its head says " + bytes.getLong(16));
        }
        int end = HEAD + count * ENTRY;
        if (count < 0 || end > bytes.capacity() || checksum(bytes.slice(HEAD, end - HEAD)) != bytes.getInt(24)) {
            throw wrong(path, "with a damaged directory");
        }
        for (int at = HEAD; at < end; at += ENTRY) {
            byte[] name = new byte[NAME];
            bytes.get(at, name);
            sections.put(
                    new String(name, StandardCharsets.US_ASCII).trim(),
                    new Section(
                            Math.toIntExact(bytes.getLong(at + NAME)),
                            Math.toIntExact(bytes.getLong(at + NAME + 8)),
                            bytes.getInt(at + NAME + 16)));
        }
    }

    private static UncheckedIOException wrong(Path path, String what) {
        return new UncheckedIOException(new IOException(path + ": " + what + ", where a Dragoman model file of version "
                + VERSION + " was expected; delete it and build or unpack it again"));
    }

    /**
     * Reads all sections and compares their checksums.
     *
     * @throws UncheckedIOException naming the first section that is damaged
     */
    public void check() {
        for (Map.Entry<String, Section> section : sections.entrySet()) {
            if (checksum(bytes(section.getKey())) != section.getValue().checksum()) {
                throw wrong(path, "damaged in section " + section.getKey());
            }
        }
    }

    /** Names and lengths in bytes, in the file's order. */
    public Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        sections.forEach((name, section) -> lengths.put(name, section.length()));
        return lengths;
    }

    /** Where the file lies. */
    public Path path() {
        return path;
    }

    /** A section's bytes, position 0. */
    public ByteBuffer bytes(String name) {
        Section section = sections.get(name);
        if (section == null) {
            throw new IllegalArgumentException(path + ": no section " + name + "; there are " + sections.keySet());
        }
        return bytes.slice(section.offset(), section.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    public IntBuffer ints(String name) {
        return bytes(name).asIntBuffer();
    }

    public LongBuffer longs(String name) {
        return bytes(name).asLongBuffer();
    }

    public FloatBuffer floats(String name) {
        return bytes(name).asFloatBuffer();
    }

    public HashTable table(String name) {
        return new HashTable(longs(name));
    }

    /** A section of lines of text. */
    public List<String> lines(String name) {
        return StandardCharsets.UTF_8.decode(bytes(name)).toString().lines().toList();
    }

    static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }
}
