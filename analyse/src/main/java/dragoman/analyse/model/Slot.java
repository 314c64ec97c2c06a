package dragoman.analyse.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place from which a template takes a word: so many words from a starting point, then along the tree built so far.
 * Written as {@code j-1} or {@code i0.lmd}.
 */
public record Slot(Source source, int window, Step step) {
    private static final Pattern FORM = Pattern.compile("([ijk])(-?\\d+)(?:\\.(\\w+))?");

    /** Where to start. */
    public enum Source {
        /** The word on top of the stack; in a tagger the word at hand. Windows count words of the sentence. */
        I,
        /** The next word of the input. Windows count words of the sentence. */
        J,
        /** The stack itself; windows count its entries, -1 the one below the top. */
        K
    }

    /** Where to go from there. */
    public enum Step {
        SELF,
        H,
        H2,
        LMD,
        LMD2,
        RMD,
        RMD2,
        LNS,
        LNS2
    }

    static Slot parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "slot " + text + ": expected i, j or k, a number, and a step such as .lmd");
        }
        Source source = Source.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        String step = matcher.group(3);
        return new Slot(
                source,
                Integer.parseInt(matcher.group(2)),
                step == null ? Step.SELF : Step.valueOf(step.toUpperCase(Locale.ROOT)));
    }

    boolean isFixed(Source from) {
        return source == from && step == Step.SELF;
    }
}
