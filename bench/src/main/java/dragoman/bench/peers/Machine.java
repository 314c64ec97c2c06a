package dragoman.bench.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What the figures were measured on. */
final class Machine {
    private Machine() {}

    /** Processor, cores, Java version, and how busy the machine is: above 0 the clock measures others, too. */
    static String description() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, Java %d, load average %.1f at the start",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
