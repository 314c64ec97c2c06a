package dragoman.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What Linux says of a running process. */
public final class Usage {
    private Usage() {}

    /** The most memory the process has held so far, in bytes; empty once it has ended. */
    static Optional<Long> peakBytes(ProcessHandle process) {
        return bytes(process, "VmHWM:");
    }

    /** The memory that the process holds now, in bytes; empty once it has ended. */
    public static Optional<Long> residentBytes(ProcessHandle process) {
        return bytes(process, "VmRSS:");
    }

    private static Optional<Long> bytes(ProcessHandle process, String key) {
        try {
            List<String> status = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"));
            return status.stream()
                    .filter(line -> line.startsWith(key))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Processor time spent so far, by all its threads. */
    public static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
