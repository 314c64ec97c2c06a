package dragoman.app;

import dragoman.ingest.Reject;

/** A run's results as they come in, in the order of the input. */
final class Run {
    private final Output out;
    private final Rejects rejects;
    private final Progress progress;

    Run(Output out, Rejects rejects, Progress progress) {
        this.out = out;
        this.rejects = rejects;
        this.progress = progress;
    }

    void take(Coded coded) {
        if (coded instanceof Coded.Written written) {
            out.write(written.text());
            written.errors().forEach(this::reject);
            written.silent().ifPresent(this::say);
        } else if (coded instanceof Coded.Refused refused) {
            reject(refused.reject());
        }
        progress.step();
    }

    private void reject(Reject reject) {
        progress.clear();
        rejects.add(reject);
    }

    private void say(String line) {
        progress.clear();
        rejects.say(line);
    }

    void end() {
        progress.end(rejects.count());
    }
}
