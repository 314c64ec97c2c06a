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
    /** The source's clause may lie in another sentence only through its neighbours: see {@link Speech}. */
    final List<Stretch> content = new ArrayList<>();

    final List<Integer> audience = new ArrayList<>();

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

    int start() {
        int start = words.start();
        for (Stretch stretch : content) {
            start = Math.min(start, stretch.start());
        }
        return start;
    }
}
