package dragoman.ingest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A pattern of paths, as a folder to start from and what the path below it must match.
 *
 * <p>Example: {@code news/2025-*}{@code /*.txt} starts from {@code news}.
 *
 * @param base the folder before the first part with a wildcard; empty for the current one
 * @param parts one matcher for each folder or file below, in order; empty if any path matches
 * @param whole matches the whole path below the base
 * @param deep whether {@code **} stands in it, so that parts cannot be matched one by one
 */
record Glob(Path base, List<PathMatcher> parts, PathMatcher whole, boolean deep) {
    /** Every file of a folder. */
    static final Glob ALL = new Glob(Path.of(""), List.of(), path -> true, true);

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** @throws IllegalArgumentException if the pattern's brackets do not close */
    static Glob of(String argument) {
        List<String> segments = List.of(argument.split("/", -1));
        int first =
                (int) segments.stream().takeWhile(segment -> !isGlob(segment)).count();
        String start = String.join("/", segments.subList(0, first));
        List<String> rest = segments.subList(first, segments.size());
        String below = String.join("/", rest);
        boolean deep = below.contains("**") || (below.contains("{") && below.indexOf('/', below.indexOf('{')) >= 0);
        Path base = Path.of(start.isEmpty() && first > 0 ? "/" : start);
        return new Glob(
                base, deep ? List.of() : rest.stream().map(Glob::matcher).toList(), either(below), deep);
    }

    private static PathMatcher matcher(String pattern) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }

    /** A leading or inner "**" followed by a slash also matches no folder at all, as in shells. */
    private static PathMatcher either(String pattern) {
        List<PathMatcher> matchers = Stream.of(pattern, pattern.replace("**/", ""))
                .distinct()
                .map(Glob::matcher)
                .toList();
        return path -> matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }

    /** Whether a file at this path below the base is meant: it matches, or a folder that it is in does. */
    boolean accepts(Path below) {
        return IntStream.rangeClosed(1, below.getNameCount()).anyMatch(n -> whole.matches(below.subpath(0, n)));
    }

    /** Whether files that are meant can be in this folder. */
    boolean descends(Path below) {
        return deep
                || IntStream.range(0, Math.min(parts.size(), below.getNameCount()))
                        .allMatch(i -> parts.get(i).matches(below.getName(i)));
    }
}
