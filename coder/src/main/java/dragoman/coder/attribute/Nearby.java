package dragoman.coder.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the reports near a quotation: those of the sentences about its ends, and those whose content reaches further. A
 * transcript may be one long paragraph, and to look at all its reports for every quotation would take hours.
 */
final class Nearby {
    /** Sentences. What stands beside a quotation stands in the next one or two; this is generous. */
    private static final int REACH = 10;

    private record Placed(int order, Report report) {
        int paragraph() {
            return report.sentence.paragraph();
        }
    }

    private static final Comparator<Placed> IN_ORDER =
            Comparator.comparingInt(Placed::paragraph).thenComparingInt(Placed::order);

    private final Shapes shapes;
    private final Map<Report, Placed> all = new HashMap<>();
    private final Map<Integer, List<Placed>> bySentence = new HashMap<>();
    /** Reports whose content reaches far from their own sentence. */
    private final Set<Placed> wide = new HashSet<>();

    Nearby(Shapes shapes, List<Report> reports) {
        this.shapes = shapes;
        for (Report report : reports) {
            Placed placed = new Placed(all.size(), report);
            all.put(report, placed);
            bySentence
                    .computeIfAbsent(report.sentence.index(), sentence -> new ArrayList<>())
                    .add(placed);
        }
    }

    /** To be told of whenever a report's content has grown. */
    void grown(Report report) {
        Placed placed = all.get(report);
        if (placed != null && reachesFar(report)) {
            wide.add(placed);
        }
    }

    private boolean reachesFar(Report report) {
        int sentence = report.sentence.index();
        return report.content.stream()
                .anyMatch(stretch -> Math.abs(shapes.indexAt(stretch.start()) - sentence) > REACH
                        || Math.abs(shapes.indexAt(stretch.end()) - sentence) > REACH);
    }

    /** Reports of the stretch's paragraph, of the one before and the one behind, in the order of the text. */
    List<Report> to(Stretch stretch) {
        int paragraph = shapes.sentenceAt(stretch.start()).paragraph();
        int first = shapes.indexAt(stretch.start()) - REACH;
        int last = shapes.indexAt(stretch.end()) + REACH;
        List<Placed> near = new ArrayList<>();
        for (int sentence = first; sentence <= last; sentence++) {
            near.addAll(bySentence.getOrDefault(sentence, List.of()));
        }
        for (Placed placed : wide) {
            int sentence = placed.report.sentence.index();
            if (sentence < first || sentence > last) {
                near.add(placed);
            }
        }
        near.removeIf(placed -> Math.abs(placed.paragraph() - paragraph) > 1);
        near.sort(IN_ORDER);
        return near.stream().map(Placed::report).toList();
    }
}
