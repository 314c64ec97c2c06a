package dragoman.model;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds an enum's constant by its published code, with an error that lists the legal ones. */
final class Codes {
    private Codes() {}

    static <E, C> E find(E[] values, Function<E, C> code, C wanted, String what) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + wanted + "' is no " + what + "; expected one of "
                        + Arrays.stream(values)
                                .map(value -> String.valueOf(code.apply(value)))
                                .collect(Collectors.joining(", ", "[", "]"))));
    }
}
