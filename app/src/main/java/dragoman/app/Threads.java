package dragoman.app;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many documents are coded at a time. */
final class Threads {
    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Count.class,
            description = "Documents coded at a time; as many as the machine has cores where it is not given. The"
                    + " output is the same whatever the number.")
    private int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    private static final int MOST = 256;

    /** A whole number, with an error that says so. */
    static final class Count implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("-?[0-9]{1,9}")) {
                throw new TypeConversionException(
                        "found '" + value + "', expected a whole number; give as many as the machine has cores");
            }
            return Integer.valueOf(value);
        }
    }

    /** @throws Failure if the number is none that makes sense */
    int count() {
        if (threads < 1 || threads > MOST) {
            throw Failure.usage("--threads, found " + threads + ", expected 1 to " + MOST
                    + "; give as many as the machine has cores");
        }
        return threads;
    }
}
