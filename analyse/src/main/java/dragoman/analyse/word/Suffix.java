package dragoman.analyse.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that undoes an inflection: "ies → y" makes "study" of "studies", and holds where "study" is a base form of the
 * lexicon.
 *
 * @param ending what the form ends in
 * @param doubling whether the stem's last consonant may have been doubled, as in "running"; asked where the stem as it is
 *     leads to no base form
 * @param replacements what may stand in its place, in order
 */
record Suffix(String ending, boolean doubling, List<String> replacements) {
    /** The shortest stem in which two letters alike count as doubled: "stopp" of "stopped", not "add" of "added". */
    private static final int SHORTEST_DOUBLED = 4;

    Suffix {
        replacements = List.copyOf(replacements);
    }

    /**
     * The rule in the notation of {@link Suffixes}: the ending, a plus where the consonant may be doubled, an arrow and the
     * replacements, a hyphen for none: {@code ing+>-/e}.
     */
    static Suffix parse(String rule) {
        int arrow = rule.indexOf('>');
        String left = rule.substring(0, arrow);
        boolean doubling = left.endsWith("+");
        List<String> replacements =
                List.of(rule.substring(arrow + 1).replace("-", "").split("/"));
        return new Suffix(doubling ? left.substring(0, left.length() - 1) : left, doubling, replacements);
    }

    /** The base form that the rule leads to, or null. */
    @Nullable
    String base(LemmaLexicon lexicon, WordClass type, String form) {
        if (!form.endsWith(ending)) {
            return null;
        }
        int stem = form.length() - ending.length();
        String base = base(lexicon, type, form, stem);
        return base == null && doubling && isDoubled(form, stem) ? base(lexicon, type, form, stem - 1) : base;
    }

    private @Nullable String base(LemmaLexicon lexicon, WordClass type, String form, int stem) {
        for (int i = 0; i < replacements.size(); i++) {
            String replacement = replacements.get(i);
            if (lexicon.isBase(type, form, stem, replacement)) {
                return form.substring(0, stem).concat(replacement);
            }
        }
        return null;
    }

    private static boolean isDoubled(String form, int stem) {
        return stem >= SHORTEST_DOUBLED && form.charAt(stem - 2) == form.charAt(stem - 1);
    }
}
