package dragoman.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program run inside the test, with its streams caught. */
record Cli(int code, String out, String err) {
    private static final int WIDTH = 80;

    static Cli run(String... args) {
        return given("", args);
    }

    /** With something on standard input. */
    static Cli given(String input, String... args) {
        return run((settings, progress) -> new FakeEngine(), input, args);
    }

    static Cli run(Engine.Loader loader, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = Main.run(terminal(in, out, err), loader, args);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Into a stream that may fail. */
    static Cli into(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                terminal(InputStream.nullInputStream(), out, err), (settings, progress) -> new FakeEngine(), args);
        return new Cli(code, "", err.toString(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(InputStream in, OutputStream out, ByteArrayOutputStream err) {
        return new Terminal(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false, WIDTH, false);
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
