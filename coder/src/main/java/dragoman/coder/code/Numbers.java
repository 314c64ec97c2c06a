package dragoman.coder.code;

import dragoman.analyse.Sentence;
import dragoman.model.Modifier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads numbers in words and figures, with how exact they are: "more than two dozen" is more-than 24. */
final class Numbers {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Integer> SCALES =
            Map.of("dozen", 12, "hundred", 100, "thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);
    /** Modifiers are at most three words long: "no fewer than". */
    private static final int LONGEST_MODIFIER = 3;

    /**
     * A number read.
     *
     * @param from index of its first token
     * @param to index after its last
     */
    record Found(int from, int to, Number value, Modifier modifier) {}

    private Numbers() {}

    /** The first number between two tokens; its modifier may stand before or inside. */
    static Optional<Found> read(Sentence sentence, int from, int to) {
        int start = from;
        while (start < to && !isNumber(sentence, start)) {
            start++;
        }
        if (start == to) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        int at = start;
        for (; at < to && (isNumber(sentence, at) || isJoint(sentence, at, to)); at++) {
            String word = word(sentence, at);
            Integer scale = SCALES.get(word);
            if (scale != null) {
                group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(BigDecimal.valueOf(scale));
                if (scale >= 1_000) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (WORDS.containsKey(word)) {
                group = group.add(BigDecimal.valueOf(WORDS.get(word)));
            } else if (!word.equals("and") && !word.equals("-")) {
                group = group.add(new BigDecimal(word.replace(",", "")));
            }
        }
        BigDecimal value = total.add(group);
        return Optional.of(new Found(start, at, whole(value), modifier(sentence, start)));
    }

    private static Number whole(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return plain.doubleValue();
        }
        long whole = plain.longValue();
        return whole == (int) whole ? (Number) (int) whole : (Number) whole;
    }

    private static Modifier modifier(Sentence sentence, int start) {
        for (int length = Math.min(LONGEST_MODIFIER, start); length > 0; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = start - length; i < start; i++) {
                words.append(words.isEmpty() ? "" : " ").append(word(sentence, i));
            }
            Modifier modifier = Figures.modifier(words.toString());
            if (modifier != Modifier.EXACT) {
                return modifier;
            }
        }
        return Modifier.EXACT;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(Sentence sentence, int at) {
        String word = word(sentence, at);
        return WORDS.containsKey(word) || SCALES.containsKey(word) || word.matches("\\d{1,15}(,\\d{3})*(\\.\\d{1,6})?");
    }

    private static boolean isJoint(Sentence sentence, int at, int to) {
        String word = word(sentence, at);
        return (word.equals("and") || word.equals("-")) && at + 1 < to && isNumber(sentence, at + 1);
    }
}
