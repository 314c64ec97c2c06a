package dragoman.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files that the command line's arguments stand for, in the order of the arguments and in each sorted by name. An
 * argument that names a file is that file, whatever characters its name has; only else is it a glob.
 */
final class Inputs {
    private Inputs() {}

    /** Listed while it is read, so that a tree of any size can be walked. */
    static Iterator<Input> of(List<String> arguments) {
        return arguments.stream().flatMap(Inputs::of).iterator();
    }

    private static Stream<Input> of(String argument) {
        if (argument.equals("-")) {
            return Stream.of(new Input.Standard());
        }
        Path path;
        try {
            path = Path.of(argument);
        } catch (InvalidPathException e) {
            return missing(argument, "not a path", e.getReason(), "a file, a folder, a glob or -", "mend the argument");
        }
        if (argument.isEmpty()) {
            return missing("\"\"", "not a path", "an empty argument", "a file, a folder, a glob or -", "leave it out");
        }
        if (Files.isDirectory(path)) {
            return files(new FolderWalk(path, Glob.ALL), argument, "an empty folder", "a folder with files");
        }
        if (Files.exists(path)) {
            return Stream.of(new Input.OfFile(argument, path));
        }
        if (Glob.isGlob(argument)) {
            return glob(argument);
        }
        return missing(
                argument, "no such file", "nothing of this name", "a file, a folder, a glob or -", "check the path");
    }

    private static Stream<Input> glob(String argument) {
        Glob glob;
        try {
            glob = Glob.of(argument);
        } catch (IllegalArgumentException e) {
            return missing(
                    argument, "not a glob", String.valueOf(e.getMessage()), "a glob such as news/*.txt", "mend it");
        }
        return files(new FolderWalk(glob.base(), glob), argument, "no file", "at least one file that matches");
    }

    private static Stream<Input> files(FolderWalk walk, String argument, String found, String expected) {
        if (!walk.hasNext()) {
            return missing(argument, "nothing to read", found, expected, "check the path");
        }
        Iterable<Input> once = () -> walk;
        return StreamSupport.stream(once.spliterator(), false);
    }

    private static Stream<Input> missing(String name, String what, String found, String expected, String advice) {
        return Stream.of(new Input.Missing(Reject.of(name, what, found, expected, advice)));
    }
}
