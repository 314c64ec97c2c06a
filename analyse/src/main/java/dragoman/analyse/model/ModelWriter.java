package dragoman.analyse.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes sections as a {@link ModelFile}; the file appears whole or not at all. */
public final class ModelWriter {
    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    public void bytes(String name, ByteBuffer bytes) {
        if (name.length() > ModelFile.NAME) {
            throw new IllegalArgumentException(name + ": a section's name has at most " + ModelFile.NAME + " letters");
        }
        sections.put(name, bytes);
    }

    public void table(String name, HashTableBuilder table) {
        bytes(name, table.build());
    }

    public void longs(String name, long[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        bytes(name, bytes);
    }

    public void floats(String name, float[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        bytes(name, bytes);
    }

    public void lines(String name, List<String> lines) {
        bytes(name, ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes the file beside its place and moves it there. */
    public void write(Path path) {
        try {
            Path part = path.resolveSibling(
                    path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            try {
                writeTo(part);
                Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(path + ": the model file could not be written: " + e, e));
        }
    }

    private void writeTo(Path part) throws IOException {
        int directoryLength = sections.size() * ModelFile.ENTRY;
        ByteBuffer directory = ByteBuffer.allocate(directoryLength).order(ByteOrder.LITTLE_ENDIAN);
        long offset = aligned(ModelFile.HEAD + directoryLength);
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            int length = section.getValue().capacity();
            byte[] name = new byte[ModelFile.NAME];
            byte[] letters = section.getKey().getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(letters, 0, name, 0, letters.length);
            directory.put(name).putLong(offset).putLong(length);
            directory.putInt(ModelFile.checksum(section.getValue().clear())).putInt(0);
            offset = aligned(offset + length);
        }
        directory.flip();
        ByteBuffer head = ByteBuffer.allocate(ModelFile.HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(ModelFile.MAGIC).putInt(ModelFile.VERSION).putInt(sections.size());
        head.putLong(offset).putInt(ModelFile.checksum(directory)).putInt(0).flip();
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            write(channel, head);
            write(channel, directory);
            for (ByteBuffer section : sections.values()) {
                fill(channel);
                write(channel, section.clear());
            }
            fill(channel);
        }
    }

    private static long aligned(long offset) {
        return (offset + ModelFile.ALIGNMENT - 1) / ModelFile.ALIGNMENT * ModelFile.ALIGNMENT;
    }

    private static void fill(FileChannel channel) throws IOException {
        write(channel, ByteBuffer.allocate((int) (aligned(channel.position()) - channel.position())));
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
