package dragoman.knowledge.place.build;

import dragoman.knowledge.place.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses, of the many spellings that GeoNames has, those that English news may use. */
final class Names {
    /** Below this, other names are mostly transliterations that no one writes. */
    private static final int KNOWN_ABROAD = 5_000;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{IsLatin}\\p{M}'’‘ʻ`. -]");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:City of|Town of|Village of|Borough of|Township of|Gorad|Gorod|Bandar-e|Comune di|Municipio de|Ciudad de) .*"
                    + "|.* (?:City|Town|Village|Township|Shi|Xian|Qu|Zhen)$");
    private static final String DIVISION =
            "County|Parish|Borough|Census Area|Municipality|Province|State|Oblast'?|oblast|"
                    + "Krai|Kray|Governorate|Region|Prefecture|District|Department|Republic|Voivodeship|Regency|City and Borough";
    private static final Pattern SUFFIX = Pattern.compile("^(.+?) (?:" + DIVISION + ")$");
    private static final Pattern PREFIX =
            Pattern.compile("^(?:Powiat|Kabupaten|Kota|Landkreis|Kreis|Regierungsbezirk|Provincia de"
                    + "|Provincia di|Provincia|Departamento de|Departamento del|Département de|Département d’|Municipio de|Republic of|Province of"
                    + "|Județul|Raion|Rayon|Wilaya de|Gouvernorat de|State of) ?(.+)$");

    private Names() {}

    static List<String> useful(String name, String ascii, String alternates, long population, String code) {
        List<String> kept = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        keys.add(Fold.key(name));
        if (!ascii.isEmpty() && keys.add(Fold.key(ascii))) {
            kept.add(ascii);
        }
        if (alternates.isEmpty() || (population < KNOWN_ABROAD && !code.equals("PPLC") && !code.equals("PPLA"))) {
            return kept;
        }
        for (String alternate : alternates.split(",")) {
            if (plausible(alternate) && keys.add(Fold.key(alternate))) {
                kept.add(alternate);
            }
        }
        return kept;
    }

    /** The short name of a division: "Rapides" of "Rapides Parish". Empty where it has no generic word. */
    static List<String> withoutGeneric(String division) {
        for (Pattern pattern : List.of(SUFFIX, PREFIX)) {
            var matcher = pattern.matcher(division);
            if (matcher.matches() && matcher.group(1).length() >= SHORTEST - 1) {
                return List.of(matcher.group(1));
            }
        }
        return List.of();
    }

    private static boolean plausible(String name) {
        return name.length() >= SHORTEST
                && name.length() <= LONGEST
                && Character.isUpperCase(name.charAt(0))
                && name.chars().anyMatch(Character::isLowerCase)
                && !UNUSUAL.matcher(name).find()
                && !GENERIC.matcher(name).matches();
    }
}
