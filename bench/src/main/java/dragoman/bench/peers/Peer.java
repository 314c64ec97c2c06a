package dragoman.bench.peers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program to be measured.
 *
 * @param name as the table has it, with its version
 * @param program what follows the JVM's own options on the command line
 */
record Peer(String name, List<String> program) {
    /** The heap that every peer gets, large enough for the most demanding. */
    private static final List<String> JVM = List.of("-Xmx4g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8");

    Peer {
        program = List.copyOf(program);
    }

    /** The whole command line: bound to the first core. */
    List<String> command(Path documents) {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", "0"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(program);
        command.add(documents.toString());
        return command;
    }

    /** The command as a reader would type it, without this machine's folders. */
    String shown() {
        List<String> shown = new ArrayList<>(List.of("taskset -c 0 java"));
        shown.addAll(JVM);
        for (int i = 0; i < program.size(); i++) {
            shown.add(i > 0 && program.get(i - 1).equals("-cp") ? "CLASSPATH" : program.get(i));
        }
        shown.add("DOCS");
        return String.join(" ", shown);
    }
}
