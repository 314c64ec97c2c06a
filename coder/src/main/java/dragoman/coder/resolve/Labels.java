package dragoman.coder.resolve;

import dragoman.coder.mention.Mention;
import dragoman.knowledge.Gender;
import dragoman.knowledge.Knowledge;
import dragoman.knowledge.Match;
import dragoman.knowledge.OfficeKind;
import dragoman.knowledge.Title;
import dragoman.knowledge.Words;
import dragoman.model.Sector;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns and titles that describe someone: "army spokesman" or "Prime Minister".
 *
 * @param noun the last word that describes, as written, in lower case
 * @param office the kind of office it names, if any
 * @param title the words of the title in lower case
 * @param country the state that the title names by itself
 */
record Labels(
        String noun,
        Optional<Knowledge.RoleForm> role,
        Optional<OfficeKind> office,
        Optional<String> title,
        Optional<String> country,
        List<Sector> sectors,
        Optional<Gender> gender) {
    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "queen",
            "princess",
            "lady",
            "madam",
            "madame",
            "woman",
            "mother",
            "wife",
            "daughter",
            "sister",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "policewoman",
            "girl",
            "widow",
            "dame",
            "duchess",
            "empress",
            "councilwoman",
            "nun",
            "grandmother",
            "aunt",
            "actress");
    private static final Set<String> MALE = Set.of(
            "mr.",
            "mr",
            "king",
            "prince",
            "lord",
            "sir",
            "man",
            "father",
            "husband",
            "son",
            "brother",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "policeman",
            "boy",
            "duke",
            "emperor",
            "pope",
            "sheikh",
            "imam",
            "ayatollah",
            "gunman",
            "grandfather",
            "uncle",
            "widower",
            "monk",
            "sultan",
            "emir");

    static final Labels NONE = new Labels(
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /** Reads the labels in a stretch of a mention's tokens, the last one first. */
    static Labels of(Story story, Mention mention, int from, int to) {
        if (from >= to) {
            return NONE;
        }
        List<String> words = story.words(mention, from, to);
        Words row = story.row(mention, from, to);
        Optional<Match<Knowledge.RoleForm>> role = last(story.knowledge.roles(row));
        Optional<Match<Title>> title = last(story.knowledge.titles(row));
        if (title.isEmpty() && role.isPresent()) {
            // "presidents" by "president".
            String singular = role.get().values().get(0).role().noun();
            int end = role.get().to();
            title = last(story.knowledge.titles(story.knowledge.words(List.of(singular.split(" ")))))
                    .map(match -> new Match<>(end - 1, end, match.values()));
        }
        Optional<Title> telling = title.filter(
                        match -> role.isEmpty() || match.to() >= role.get().to())
                .map(match -> match.values().get(0));
        Optional<Knowledge.RoleForm> form = role.map(match -> match.values().get(0));
        List<Sector> sectors = form.map(found -> found.role().sectors())
                .filter(found -> !found.isEmpty() && found.get(0) != Sector.UNK)
                .orElseGet(() -> telling.map(Title::sectors).orElse(List.of()));
        if (telling.isPresent() && !telling.get().sectors().isEmpty() && longer(title, role)) {
            sectors = telling.get().sectors();
        }
        if (sectors.isEmpty() && form.isPresent()) {
            sectors = form.get().role().sectors();
        }
        return new Labels(
                noun(words),
                form,
                telling.flatMap(Title::office),
                telling.map(found -> found.title().toLowerCase(Locale.ROOT)),
                telling.flatMap(Title::country),
                sectors,
                gender(words));
    }

    private static boolean longer(Optional<Match<Title>> title, Optional<Match<Knowledge.RoleForm>> role) {
        return title.isPresent()
                && (role.isEmpty()
                        || title.get().to() - title.get().from()
                                >= role.get().to() - role.get().from());
    }

    private static <T> Optional<Match<T>> last(List<Match<T>> matches) {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(matches.size() - 1));
    }

    private static String noun(List<String> words) {
        return words.get(words.size() - 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Gender> gender(List<String> words) {
        for (String word : words) {
            String small = word.toLowerCase(Locale.ROOT);
            if (FEMALE.contains(small)) {
                return Optional.of(Gender.FEMALE);
            }
            if (MALE.contains(small)) {
                return Optional.of(Gender.MALE);
            }
        }
        return Optional.empty();
    }

    boolean plural() {
        return role.map(form -> form.plural()).orElse(false);
    }
}
