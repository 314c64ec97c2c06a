package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Relation;
import dragoman.analyse.Sentence;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles between reports and quotations: a quotation in a report's content makes it whole, one beside a reporting word is its
 * content, one that nothing governs goes on where the speaker before it stopped.
 */
final class Speech {
    /** A quotation of at most so many words without a verb of its own names or distances. */
    private static final int NAME_LENGTH = 6;

    private final Analysis analysis;
    private final List<Quoted> quoted;
    private final List<Report> reports;
    /** The report that governs each quotation. */
    private final List<Optional<Report>> governors = new ArrayList<>();

    Speech(Analysis analysis, List<Quoted> quoted, List<Report> reports) {
        this.analysis = analysis;
        this.quoted = quoted;
        this.reports = reports;
    }

    List<Optional<Report>> settle() {
        for (Report report : reports) {
            grow(report);
        }
        for (Quoted quotation : quoted) {
            governors.add(innermost(quotation));
        }
        for (int i = 0; i < quoted.size(); i++) {
            if (governors.get(i).isEmpty() && !quoted.get(i).inner()) {
                governors.set(i, beside(quoted.get(i)));
                Quoted quotation = quoted.get(i);
                governors.get(i).ifPresent(report -> report.content.add(quotation.words()));
            }
        }
        return governors;
    }

    /** Quotations are atoms: a content that touches one takes it whole, one that is all quoted loses its marks. */
    private void grow(Report report) {
        List<Stretch> grown = new ArrayList<>();
        for (Stretch stretch : report.content) {
            Stretch now = stretch;
            for (Quoted quotation : quoted) {
                boolean around = quotation.words().covers(report.words);
                if (around) {
                    now = clip(now, quotation.words());
                } else if (now.overlaps(quotation.withMarks())) {
                    Stretch marks = quotation.withMarks();
                    now = new Stretch(Math.min(now.start(), marks.start()), Math.max(now.end(), marks.end()));
                }
            }
            for (Quoted quotation : quoted) {
                if (now.start() == quotation.open() && now.end() == quotation.close()) {
                    now = quotation.words();
                }
            }
            merge(grown, now);
        }
        report.content.clear();
        report.content.addAll(grown);
    }

    private static Stretch clip(Stretch stretch, Stretch to) {
        int start = Math.max(stretch.start(), to.start());
        return new Stretch(start, Math.max(start, Math.min(stretch.end(), to.end())));
    }

    private static void merge(List<Stretch> grown, Stretch stretch) {
        if (stretch.length() == 0) {
            return;
        }
        int last = grown.size() - 1;
        if (last >= 0 && grown.get(last).end() >= stretch.start()) {
            grown.set(
                    last,
                    new Stretch(
                            Math.min(grown.get(last).start(), stretch.start()),
                            Math.max(grown.get(last).end(), stretch.end())));
        } else {
            grown.add(stretch);
        }
    }

    private Optional<Report> innermost(Quoted quotation) {
        Report best = null;
        int width = Integer.MAX_VALUE;
        for (Report report : reports) {
            for (Stretch stretch : report.content) {
                boolean within =
                        stretch.covers(quotation.words()) && !quotation.words().covers(report.words);
                if (within && report.source >= 0 && stretch.length() < width) {
                    best = report;
                    width = stretch.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The reporting word that stands next to the quotation with nothing but marks between. */
    private Optional<Report> beside(Quoted quotation) {
        Report after = null;
        Report before = null;
        for (Report report : reports) {
            if (!report.speaks() || (report.source < 0 && report.cue.kind() != Cue.Kind.VERB)) {
                continue;
            }
            boolean free = report.content.isEmpty() || allQuoted(report);
            if (free
                    && report.group.start() >= quotation.close()
                    && joined(quotation.close(), report.group.start(), false)) {
                after = after == null ? report : after;
            }
            boolean leads = report.group.end() <= quotation.open() && leads(report, quotation);
            if (free && leads) {
                before = report;
            }
        }
        return Optional.ofNullable(after != null ? after : before);
    }

    private boolean allQuoted(Report report) {
        return report.content.stream()
                .allMatch(stretch ->
                        quoted.stream().anyMatch(quotation -> quotation.words().equals(stretch)));
    }

    private boolean joined(int from, int to, boolean colon) {
        String between = analysis.text().substring(from, to);
        return between.chars()
                        .allMatch(c -> Character.isWhitespace(c) || ",.;-–—―…".indexOf(c) >= 0 || (colon && c == ':'))
                && (colon || between.chars().filter(c -> c == '\n').count() < 2);
    }

    /** "He said in Oslo on Friday: ...", the reporting word's own words between. */
    private boolean leads(Report report, Quoted quotation) {
        int from = report.group.end();
        int to = quotation.open();
        if (joined(from, to, true)) {
            String between = analysis.text().substring(from, to);
            return between.indexOf(':') >= 0 || between.indexOf('.') < 0;
        }
        if (to > report.sentence.end()) {
            String tail =
                    analysis.text().substring(report.sentence.end() - 1, to).strip();
            return tail.equals(":");
        }
        for (Token token : report.sentence.tokens()) {
            boolean between = token.start() >= from && token.start() < to;
            if (between && !report.sentence.graph().dominates(report.head, token.index()) && !token.isPunctuation()) {
                return false;
            }
            if (between
                    && token.index() != report.head
                    && token.isVerb()
                    && !token.tag().equals("VBG")) {
                return false;
            }
        }
        return true;
    }

    /** A sentence or more: it has a subject and a verb, or ends as sentences do. */
    boolean isClause(Quoted quotation) {
        String words = analysis.text()
                .substring(quotation.words().start(), quotation.words().end());
        boolean ends = words.matches("(?s).*[.?!…]\\s*");
        boolean capital = words.codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                .anyMatch(Character::isUpperCase);
        int count = 0;
        boolean clause = false;
        for (Sentence sentence : analysis.sentences()) {
            if (sentence.end() <= quotation.words().start()
                    || sentence.start() >= quotation.words().end()) {
                continue;
            }
            for (Token token : sentence.tokens()) {
                if (quotation.words().contains(token.start())) {
                    count++;
                    clause |= isFinite(sentence, token, quotation);
                }
            }
        }
        return (clause && capital) || (clause && ends && count > NAME_LENGTH) || (ends && capital && clause);
    }

    private static boolean isFinite(Sentence sentence, Token token, Quoted quotation) {
        boolean finite = token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP")
                || token.tag().equals("MD")
                || token.tag().equals("VB");
        boolean subject = sentence.graph().children(token.index(), Relation.NSUBJ).stream()
                .anyMatch(at -> quotation.words().contains(sentence.token(at).start()));
        return finite
                && (subject
                        || token.tag().equals("MD")
                        || token.tag().equals("VB")
                        || sentence.graph().incoming(token.index()).is(Relation.COP)
                        || sentence.graph().incoming(token.index()).is(Relation.AUX));
    }
}
