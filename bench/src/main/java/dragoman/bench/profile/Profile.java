package dragoman.bench.profile;

import dragoman.bench.Launcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** Runs the program under the Flight Recorder and reads what it saw. */
public final class Profile {
    private static final String LOOK = "jdk.ExecutionSample";

    private Profile() {}

    /**
     * Codes a file on one thread.
     *
     * @param methods how many of the methods that take most are listed
     * @return the shares as Markdown
     */
    public static String of(Launcher launcher, Path documents, int methods) {
        try {
            Path recording = Files.createTempFile("dragoman", ".jfr");
            try {
                record(launcher, documents, recording);
                Shares shares = read(recording);
                return "%d looks at one thread; %s.%n%n".formatted(shares.looks(), documents.getFileName())
                        + shares.table()
                        + (methods > 0 ? "\n" + shares.methods(methods) : "");
            } finally {
                Files.deleteIfExists(recording);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(documents + ": the coding cannot be recorded", e);
        }
    }

    private static void record(Launcher launcher, Path documents, Path recording) throws IOException {
        Process process = launcher.process(
                        "-XX:StartFlightRecording=settings=profile,filename=" + recording,
                        "code",
                        "--records",
                        "all",
                        "--threads",
                        "1",
                        documents.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(launcher.path() + " ended with " + status + ", see its messages above");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + launcher.path(), e);
        }
    }

    private static Shares read(Path recording) throws IOException {
        Shares shares = new Shares();
        try (RecordingFile events = new RecordingFile(recording)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                RecordedStackTrace stack = event.getStackTrace();
                if (event.getEventType().getName().equals(LOOK) && stack != null) {
                    add(shares, stack.getFrames());
                }
            }
        }
        return shares;
    }

    private static void add(Shares shares, List<RecordedFrame> frames) {
        List<RecordedMethod> methods =
                frames.stream().map(RecordedFrame::getMethod).toList();
        List<String> classes = methods.stream()
                .map(RecordedMethod::getType)
                .map(RecordedClass::getName)
                .toList();
        String own = methods.stream()
                .filter(method -> method.getType().getName().startsWith("dragoman."))
                .map(method -> method.getType().getName() + "." + method.getName())
                .findFirst()
                .orElse("");
        shares.add(classes, own);
    }
}
