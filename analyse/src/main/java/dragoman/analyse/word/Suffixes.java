package dragoman.analyse.word;

import java.util.Arrays;
import java.util.List;

/**
 * The regular inflections of English, by the tag of the inflected form. The first rule that leads to a base form counts, so
 * that "ies" is tried before "es" and "s". Notation: see {@link Suffix#parse}.
 */
final class Suffixes {
    /** studies, pushes, takes. */
    private static final List<Suffix> VBZ = rules("ies>y es>- s>-");
    /** lying; feeling, running, taking. */
    private static final List<Suffix> VBG = rules("ying>ie ing+>-/e");
    /** denied; entered, zipped; used; shown; clung. */
    private static final List<Suffix> VBD = rules("ied>y ed+>- d>- n>- ung>ing");
    /** studies, crosses, areas; policemen, larvae, foci; data. */
    private static final List<Suffix> NNS = rules("ies>y es>- s>- men>man ae>a i>us a>um");
    /** easier; smaller, bigger; larger. */
    private static final List<Suffix> JJR = rules("ier>y er+>- er>e");
    /** easiest; smallest, biggest; largest. */
    private static final List<Suffix> JJS = rules("iest>y est+>- est>e");
    /** earlier; sooner, later. */
    private static final List<Suffix> RBR = rules("ier>y er>-/e");
    /** earliest; soonest, latest. */
    private static final List<Suffix> RBS = rules("iest>y est>-/e");

    private Suffixes() {}

    /** The rules for forms with a tag; none for base forms and words that do not inflect. */
    static List<Suffix> of(String tag) {
        return switch (tag) {
            case "VBZ" -> VBZ;
            case "VBG" -> VBG;
            case "VBD", "VBN" -> VBD;
            case "NNS", "NNPS" -> NNS;
            case "JJR" -> JJR;
            case "JJS" -> JJS;
            case "RBR" -> RBR;
            case "RBS" -> RBS;
            default -> List.of();
        };
    }

    private static List<Suffix> rules(String rules) {
        return Arrays.stream(rules.split(" ")).map(Suffix::parse).toList();
    }
}
