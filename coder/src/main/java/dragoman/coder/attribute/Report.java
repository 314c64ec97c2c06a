package dragoman.coder.attribute;

import dragoman.analyse.Sentence;
import java.util.ArrayList;
import java.util.List;

/** A claim in the making: its cue and source are found, its content may still grow by quotations. */
final class Report {
    final Sentence sentence;
    final Cue cue;
    /** Token that carries the cue. */
    final int head;
    /** The cue's own characters. */
    final Stretch words;
    /** Characters of the cue with its source and auxiliaries, beside which a quotation may stand. */
    final Stretch group;
    /** Token that heads the source, -1 where nobody is named. */
    final int source;

    final List<Stretch> content = new ArrayList<>();

    final List<Integer> audience = new ArrayList<>();
    /** First token of a source that is a label ("LIND:"), which no grammar delimits; -1 for all others. */
    int label = -1;

    Report(Sentence sentence, Cue cue, int head, Stretch words, Stretch group, int source) {
        this.sentence = sentence;
        this.cue = cue;
        this.head = head;
        this.words = words;
        this.group = group;
        this.source = source;
    }

    boolean speaks() {
        return cue.kind() == Cue.Kind.PREPOSITION || cue.takes(Frame.CLAUSE) || cue.takes(Frame.QUOTE);
    }
}
