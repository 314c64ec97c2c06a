package dragoman.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The program's version, as the build wrote it. */
public final class Version {
    public static final String NUMBER = read();
    /** As records carry it. */
    public static final String CODER = "dragoman " + NUMBER;

    private Version() {}

    private static String read() {
        String file = "/dragoman/version.properties";
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream(file), file)) {
            Properties properties = new Properties();
            properties.load(in);
            return Objects.requireNonNull(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
