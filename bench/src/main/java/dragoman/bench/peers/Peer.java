package dragoman.bench.peers;

import dragoman.bench.Launcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program to be measured.
 *
 * @param name as the table has it, with its version
 * @param command the whole command line but for the number of threads and the documents, which follow it in this order
 * @param shown the command as a reader would type it, without this machine's folders
 * @param twoThreads whether it is also measured with two threads on two cores
 * @param documents how many it reads at most, for it may be slow
 */
record Peer(String name, List<String> command, String shown, boolean twoThreads, int documents) {
    /** The heap that every other program gets, large enough for the most demanding. */
    private static final List<String> JVM = List.of("-Xmx5g", "-XX:+UseParallelGC", "-Dfile.encoding=UTF-8");

    Peer {
        command = List.copyOf(command);
    }

    /** Dragoman by its launcher, which sets its heap. */
    static Peer dragoman(Launcher launcher) {
        return new Peer(
                "Dragoman, whole coding",
                launcher.command("code", "--threads"),
                "./dragoman code --threads THREADS DOCS",
                true,
                Integer.MAX_VALUE);
    }

    /** A class that calls a library by {@link PeerLoop}. */
    static Peer library(String name, String classPath, String type, boolean twoThreads, int documents) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-cp", classPath, type));
        return new Peer(
                name,
                command,
                "java " + String.join(" ", JVM) + " -cp CLASSPATH " + type + " THREADS DOCS",
                twoThreads,
                documents);
    }

    /** The whole command line: bound to the first core or the first two. */
    List<String> command(int threads, Path read) {
        List<String> line = new ArrayList<>(List.of("taskset", "-c", threads == 1 ? "0" : "0-" + (threads - 1)));
        line.addAll(command);
        line.add(Integer.toString(threads));
        line.add(read.toString());
        return line;
    }
}
