package dragoman.opinion;

import dragoman.coder.PairQuestion;
import dragoman.coder.opinion.Label;
import dragoman.model.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in which two are marked, and what the one does to the other. As a line: CAMEO code, status, sentence, with tabs
 * between; {@code ---} where the source does nothing to the target.
 *
 * <p>Example: <code>057 occurred {S:Togo} signed a fishing treaty with {T:Benin}.</code>
 *
 * @param cameo the CAMEO code, three or four digits, or {@code ---}
 * @param status of the relation; for readers, training does not use it
 * @param pair the sentence without marks, and where they were
 */
public record Row(String cameo, String status, PairQuestion pair) {
    private static final Pattern CODE = Pattern.compile("\\d{3,4}|---");
    private static final Pattern MARK = Pattern.compile("\\{([ST]):([^{}]+)}");

    /**
     * Reads a line.
     *
     * @param where file and line, for messages and as the question's id
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Row of(String line, String where) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || !CODE.matcher(cells[0]).matches()) {
            throw new IllegalArgumentException(where + ": found '" + line
                    + "', expected a CAMEO code or ---, a status and a sentence with tabs between; mend the row");
        }
        StringBuilder text = new StringBuilder();
        int[] source = {-1, -1};
        int[] target = {-1, -1};
        Matcher mark = MARK.matcher(cells[2]);
        int at = 0;
        int marks = 0;
        while (mark.find()) {
            text.append(cells[2], at, mark.start());
            int[] span = mark.group(1).equals("S") ? source : target;
            span[0] = text.length();
            text.append(mark.group(2));
            span[1] = text.length();
            at = mark.end();
            marks++;
        }
        text.append(cells[2].substring(at));
        if (marks != 2 || source[0] < 0 || target[0] < 0) {
            throw new IllegalArgumentException(
                    where + ": expected one {S:...} and one {T:...} in '" + cells[2] + "'; mark both once");
        }
        Text whole = new Text(text.toString());
        return new Row(
                cells[0],
                cells[1],
                new PairQuestion(
                        where,
                        text.toString(),
                        Optional.empty(),
                        whole.span(source[0], source[1]),
                        whole.span(target[0], target[1])));
    }

    public Label label() {
        return Label.of(cameo);
    }
}
