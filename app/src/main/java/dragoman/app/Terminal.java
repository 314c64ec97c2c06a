package dragoman.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The streams of a run, and whether a person looks at them.
 *
 * @param out bytes of records; not a print stream, which would hide that it cannot be written
 * @param outSeen whether standard output is a terminal
 * @param errSeen whether standard error is a terminal
 * @param width columns of the terminal
 * @param colour whether colours are welcome on a terminal: {@code NO_COLOR} and {@code TERM=dumb} say no
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outSeen,
        boolean errSeen,
        int width,
        boolean colour) {
    private static final int USUAL_WIDTH = 80;
    private static final int BUFFER = 1 << 16;

    /** The process's own. The launcher says in {@code dragoman.terminal} which of 1 and 2 are terminals, and how wide. */
    static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(1),
                isTerminal(2),
                width(environment),
                colour(environment));
    }

    static boolean colour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }

    boolean outColour() {
        return outSeen && colour;
    }

    boolean errColour() {
        return errSeen && colour;
    }

    /** One line to the user. */
    void say(String line) {
        err.println("dragoman: " + line);
    }

    private static boolean isTerminal(int descriptor) {
        String launcher = System.getProperty("dragoman.terminal");
        if (launcher != null) {
            return launcher.contains(String.valueOf(descriptor));
        }
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            // No such folder outside Linux; without the launcher, nobody is taken to look.
            return false;
        }
    }

    private static int width(Map<String, String> environment) {
        String launcher = System.getProperty("dragoman.columns", "");
        String columns = launcher.isEmpty() ? environment.getOrDefault("COLUMNS", "") : launcher;
        return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }
}
