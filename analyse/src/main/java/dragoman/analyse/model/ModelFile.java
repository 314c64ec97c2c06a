package dragoman.analyse.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
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
 * directory alone; pages come in as they are used and are shared between processes. Text and what is copied is compared
 * with its checksum when it is read; {@link #check} reads everything.
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
        long end = HEAD + (long) count * ENTRY;
        if (count <= 0 || end > bytes.capacity() || checksum(bytes.slice(HEAD, count * ENTRY)) != bytes.getInt(24)) {
            throw wrong(path, "with a damaged directory");
        }
        for (int at = HEAD; at < end; at += ENTRY) {
            byte[] name = new byte[NAME];
            bytes.get(at, name);
            sections.put(new String(name, StandardCharsets.US_ASCII).trim(), section(at + NAME));
        }
    }

    private Section section(int at) {
        long offset = bytes.getLong(at);
        long length = bytes.getLong(at + 8);
        if (offset < 0 || length < 0 || offset > bytes.capacity() - length) {
            throw wrong(path, "with a section beyond its end");
        }
        return new Section((int) offset, (int) length, bytes.getInt(at + 16));
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
        sections.keySet().forEach(this::checked);
    }

    /** A section's bytes, after comparing their checksum. */
    private ByteBuffer checked(String name) {
        ByteBuffer content = bytes(name);
        if (checksum(content) != section(name).checksum()) {
            throw damaged(name);
        }
        return content;
    }

    /** The error of a section whose content cannot be. */
    UncheckedIOException damaged(String name) {
        return wrong(path, "damaged in section " + name);
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

    private Section section(String name) {
        Section section = sections.get(name);
        if (section == null) {
            throw wrong(path, "without a section " + name);
        }
        return section;
    }

    /** A section's bytes, position 0. */
    public ByteBuffer bytes(String name) {
        Section section = section(name);
        return bytes.slice(section.offset(), section.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A section of longs to look up in, mapped. */
    public LongBuffer longs(String name) {
        return bytes(name).asLongBuffer();
    }

    public FloatBuffer floats(String name) {
        return bytes(name).asFloatBuffer();
    }

    public HashTable table(String name) {
        LongBuffer entries = longs(name);
        if (entries.capacity() == 0) {
            throw damaged(name);
        }
        return new HashTable(entries);
    }

    /** A section that is copied, checked. */
    long[] longArray(String name) {
        LongBuffer longs = checked(name).asLongBuffer();
        long[] copy = new long[longs.capacity()];
        longs.get(copy);
        return copy;
    }

    /** A section that is copied, checked. */
    float[] floatArray(String name) {
        FloatBuffer floats = checked(name).asFloatBuffer();
        float[] copy = new float[floats.capacity()];
        floats.get(copy);
        return copy;
    }

    /** A section that is copied, checked. */
    byte[] byteArray(String name) {
        ByteBuffer section = checked(name);
        byte[] copy = new byte[section.capacity()];
        section.get(copy);
        return copy;
    }

    /** A section of lines of text, checked. */
    public List<String> lines(String name) {
        return List.of(StandardCharsets.UTF_8.decode(checked(name)).toString().split("\n", -1));
    }

    static int checksum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes.duplicate());
        return (int) sum.getValue();
    }
}
