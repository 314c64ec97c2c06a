package dragoman.coder.attribute;

import dragoman.analyse.Analysis;
import dragoman.analyse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles between reports and quotations: a quotation in a report's content makes it whole, one beside a reporting word is its
 * content, one that nothing governs goes on where the speaker before it stopped.
 */
final class Speech {
    private final Analysis analysis;
    private final QuotedText quoted;
    private final Shapes shapes;
    private final Nearby nearby;
    private final List<Report> reports;
    /** The report that governs each quotation. */
    private final List<Optional<Report>> governors = new ArrayList<>();

    Speech(Analysis analysis, QuotedText quoted, Shapes shapes, List<Report> reports) {
        this.analysis = analysis;
        this.quoted = quoted;
        this.shapes = shapes;
        this.reports = reports;
        this.nearby = new Nearby(shapes, reports);
    }

    /** What may be said around a stretch, as far as contents reach now. */
    List<Report> near(Stretch stretch) {
        return nearby.to(stretch);
    }

    /** The quotation is the report's content, too. */
    void goesOn(Report report, Quoted quotation) {
        report.content.add(quotation.words());
        nearby.grown(report);
    }

    List<Optional<Report>> settle() {
        for (Report report : reports) {
            grow(report);
            nearby.grown(report);
        }
        for (Quoted quotation : quoted.all()) {
            governors.add(innermost(quotation));
        }
        for (int i = 0; i < quoted.all().size(); i++) {
            if (governors.get(i).isEmpty() && !quoted.all().get(i).inner()) {
                Quoted quotation = quoted.all().get(i);
                Optional<Report> found = behind(quotation).or(() -> beside(quotation));
                if (found.isEmpty()) {
                    governors.set(i, within(quotation));
                    continue;
                }
                governors.set(i, found);
                governors.get(i).ifPresent(report -> add(report, quotation));
            }
        }
        return governors;
    }

    /** Quotations are atoms: a content that touches one takes it whole, one that is all quoted loses its marks. */
    private void grow(Report report) {
        List<Stretch> grown = new ArrayList<>();
        for (Stretch stretch : report.content) {
            Stretch now = stretch;
            for (Quoted quotation : quoted.touching(stretch)) {
                boolean around = quotation.words().covers(report.words);
                if (around) {
                    now = clip(now, quotation.words());
                } else if (now.overlaps(quotation.withMarks())) {
                    Stretch marks = quotation.withMarks();
                    now = new Stretch(Math.min(now.start(), marks.start()), Math.max(now.end(), marks.end()));
                }
            }
            for (Quoted quotation : quoted.touching(now)) {
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

    /** The innermost that reports words; a thought within a speech ("he said he felt 'cheated'") leaves them to the speaker. */
    private Optional<Report> innermost(Quoted quotation) {
        Optional<Report> shouted = near(quotation.withMarks()).stream()
                .filter(report -> report.content.isEmpty()
                        && report.source >= 0
                        && report.speaks()
                        && report.group.end() <= quotation.open()
                        && report.words.end() == report.group.end()
                        && blank(report.group.end(), quotation.open()))
                .findFirst();
        shouted.ifPresent(report -> goesOn(report, quotation));
        return shouted.or(() -> innermost(quotation, true)).or(() -> innermost(quotation, false));
    }

    private Optional<Report> innermost(Quoted quotation, boolean verbal) {
        Report best = null;
        int width = Integer.MAX_VALUE;
        for (Report report : near(quotation.withMarks())) {
            for (Stretch stretch : report.content) {
                boolean within = stretch.covers(quotation.words())
                        && !quotation.words().covers(report.words)
                        && report.source >= 0
                        && report.cue.force().verbal() == verbal;
                if (within && stretch.length() < width) {
                    best = report;
                    width = stretch.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A content that stops right before the quotation goes on in it: "stayed until “the last man” had left". */
    private Optional<Report> behind(Quoted quotation) {
        return near(quotation.withMarks()).stream()
                .filter(report -> report.source >= 0
                        && report.content.stream().anyMatch(stretch -> endsAt(stretch, quotation.open())))
                .findFirst();
    }

    /** A phrase in a sentence in which somebody speaks is theirs, though it stands outside what they are said to claim. */
    private Optional<Report> within(Quoted quotation) {
        if (shapes.isClause(quotation)) {
            return Optional.empty();
        }
        Report found = null;
        for (Report report : near(quotation.withMarks())) {
            boolean before = report.sentence.start() <= quotation.open()
                    && quotation.close() <= report.sentence.end()
                    && report.words.end() <= quotation.open();
            if (before && report.source >= 0 && report.cue.force().verbal()) {
                found = report;
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean blank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(analysis.text().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean endsAt(Stretch stretch, int open) {
        return stretch.end() <= open
                && stretch.end() + 2 >= open
                && analysis.text().substring(stretch.end(), open).isBlank();
    }

    private void add(Report report, Quoted quotation) {
        for (int i = 0; i < report.content.size(); i++) {
            Stretch stretch = report.content.get(i);
            if (endsAt(stretch, quotation.open())) {
                report.content.set(i, new Stretch(stretch.start(), quotation.close()));
                nearby.grown(report);
                return;
            }
        }
        goesOn(report, quotation);
    }

    /** The reporting word that stands next to the quotation with nothing but marks between. */
    private Optional<Report> beside(Quoted quotation) {
        Report after = null;
        Report before = null;
        for (Report report : near(quotation.withMarks())) {
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

    boolean allQuoted(Report report) {
        return !report.content.isEmpty()
                && report.content.stream()
                        .allMatch(stretch -> quoted.touching(stretch).stream()
                                .anyMatch(quotation -> quotation.words().equals(stretch)));
    }

    private boolean joined(int from, int to, boolean colon) {
        int lines = 0;
        for (int at = from; at < to; at++) {
            char c = analysis.text().charAt(at);
            lines += c == '\n' ? 1 : 0;
            boolean mark = Character.isWhitespace(c) || ",.;-–—―…".indexOf(c) >= 0 || (colon && c == ':');
            if (!mark || (!colon && lines > 1)) {
                return false;
            }
        }
        return true;
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
}
