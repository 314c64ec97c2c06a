package dragoman.app;

import dragoman.model.Claim;
import dragoman.model.CodedRecord;
import dragoman.model.Document;
import dragoman.model.Event;
import dragoman.model.Place;
import dragoman.model.Quote;
import dragoman.model.Relation;
import dragoman.model.Timex;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of records that {@code --records} names. */
enum Kind {
    DOCUMENT(Document.class),
    EVENT(Event.class),
    QUOTE(Quote.class),
    CLAIM(Claim.class),
    RELATION(Relation.class),
    TIMEX(Timex.class),
    PLACE(Place.class);

    /** What is written where the user names nothing: the contract leaves expressions of time and toponyms out. */
    static final Set<Kind> USUAL = Set.copyOf(EnumSet.range(DOCUMENT, RELATION));

    private final Class<? extends CodedRecord> type;

    Kind(Class<? extends CodedRecord> type) {
        this.type = type;
    }

    static boolean among(Set<Kind> kinds, CodedRecord record) {
        return kinds.stream().anyMatch(kind -> kind.type.isInstance(record));
    }

    /**
     * @param names kinds, {@code all} or {@code default}
     * @throws Failure if one is none
     */
    static Set<Kind> of(List<String> names) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : names) {
            switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "all" -> kinds.addAll(EnumSet.allOf(Kind.class));
                case "default" -> kinds.addAll(USUAL);
                default -> kinds.add(one(name.strip()));
            }
        }
        return kinds.isEmpty() ? USUAL : kinds;
    }

    private static Kind one(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        Failure.usage("--records, found '" + name + "', expected kinds of " + String.join(", ", words())
                                + ", all or default, with commas between them" + Nearest.hint(name, words())));
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(Kind::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
