package dragoman.app;

import dragoman.analyse.Drawing;
import dragoman.app.format.Wrapped;
import dragoman.coder.Explanation;
import dragoman.coder.code.Considered;
import dragoman.coder.code.Draft;
import dragoman.coder.lexicon.Condition;
import dragoman.coder.lexicon.Entry;
import dragoman.model.Article;
import dragoman.model.Attribution;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Span;
import dragoman.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an event was read as it was, for {@code explain}. */
final class ExplanationText {
    private static final int INDENT = 14;
    private static final int WIDEST = 110;
    /** Words of a condition. */
    private static final int SHOWN = 6;

    private final int width;
    private final boolean colour;

    ExplanationText(int width, boolean colour) {
        this.width = Math.min(WIDEST, width);
        this.colour = colour;
    }

    String of(Article article, Explanation explanation) {
        Event event = explanation.event();
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(event.text(), width, "", 0)).append('\n');
        line(
                out,
                "event",
                event.id() + " of " + event.document() + ", sentence "
                        + event.textInfo().sequence());
        line(out, "reading", reading(event));
        line(
                out,
                "words",
                event.eventText().stream().map(ExplanationText::quoted).collect(Collectors.joining(", ")));
        rule(out, explanation);
        event.actor().forEach(entity -> line(out, "actor", entity(entity)));
        event.recipient().forEach(entity -> line(out, "recipient", entity(entity)));
        line(out, "status", event.status().code() + ": " + meaning(event));
        event.attribution().forEach(said -> line(out, "according to", attribution(said)));
        line(out, "date", date(event));
        event.eventLoc().ifPresent(place -> line(out, "place", place(place)));
        event.quantity()
                .forEach(figure -> line(
                        out,
                        "figure",
                        "“" + figure.text() + "”: "
                                + figure.modifier().code() + " " + figure.value()
                                + figure.what()
                                        .or(figure::unit)
                                        .map(what -> " " + what)
                                        .orElse("")));
        event.sameAs().ifPresent(first -> line(out, "told again", "the event was first told as " + first));
        line(out, "confidence", String.valueOf(event.confidence()));
        considered(out, explanation);
        grammar(out, article, explanation);
        return out.toString();
    }

    private static String reading(Event event) {
        return event.root().code()
                + event.mode().stream().map(mode -> " " + mode).collect(Collectors.joining())
                + event.context().stream()
                        .map(context -> context.code())
                        .collect(Collectors.joining(", ", event.context().isEmpty() ? "" : " in the context of ", ""))
                + ", CAMEO " + event.cameo() + ", quad class "
                + event.quadCode().code() + ", "
                + event.eventScale() + " on the scale from -10 to +10";
    }

    private void rule(StringBuilder out, Explanation explanation) {
        String rule = explanation.event().rule();
        Optional<Entry> entry = explanation.trace().considered().stream()
                .map(Considered::entry)
                .filter(found -> found.name().equals(rule))
                .findFirst();
        line(out, "rule", rule + entry.map(found -> ", " + found.origin()).orElse(""));
        entry.flatMap(found -> found.examples().stream().findFirst())
                .ifPresent(example -> line(out, "its example", example));
        explanation.trace().drafts().stream()
                .filter(draft -> covers(explanation, draft))
                .findFirst()
                .ifPresent(draft -> above(explanation, draft.trigger())
                        .forEach(word -> line(out, "stands under", "“" + word + "”")));
    }

    private static boolean covers(Explanation explanation, Draft draft) {
        return explanation
                        .sentence()
                        .token(draft.trigger())
                        .form()
                        .equals(explanation.event().trigger().text())
                && draft.rule().equals(explanation.event().rule());
    }

    /** The words whose events took this one in, the nearest first. */
    private static List<String> above(Explanation explanation, int trigger) {
        List<String> words = new ArrayList<>();
        Optional<Integer> at = outer(explanation, trigger);
        while (at.isPresent() && words.size() < explanation.sentence().size()) {
            words.add(explanation.sentence().token(at.get()).form());
            at = outer(explanation, at.get());
        }
        return words;
    }

    private static Optional<Integer> outer(Explanation explanation, int token) {
        return Optional.ofNullable(explanation.trace().outer().get(token));
    }

    /** Every entry that the sentence's words brought to mind. */
    private void considered(StringBuilder out, Explanation explanation) {
        out.append("\nConsidered in this sentence:\n\n");
        for (Considered considered : explanation.trace().considered()) {
            String word = explanation.sentence().token(considered.token()).form();
            String verdict = considered.chosen()
                    ? "taken"
                    : considered
                            .failed()
                            .map(condition -> "turned down: " + condition(considered.entry(), condition))
                            .orElse("turned down: another entry says more");
            line(
                    out,
                    word,
                    considered.entry().name() + " (" + considered.entry().origin() + "), " + verdict);
        }
    }

    private static String condition(Entry entry, Condition condition) {
        List<String> wanted = Stream.concat(
                        condition.kinds().stream()
                                .map(kind -> "@" + kind.name().toLowerCase(Locale.ROOT))
                                .sorted(),
                        condition.words().stream().sorted())
                .toList();
        String some = String.join(", ", wanted.subList(0, Math.min(SHOWN, wanted.size())))
                + (wanted.size() > SHOWN ? " and " + (wanted.size() - SHOWN) + " more" : "");
        return entry.unless().contains(condition)
                ? "its " + condition.slot() + " is among " + some
                : "its " + condition.slot() + " is not among " + some;
    }

    /** The mention, what it means, and the step that led there. */
    private static String entity(Entity entity) {
        String mention = quoted(entity.span());
        if (entity.identifierText().isEmpty()
                && entity.code().isEmpty()
                && entity.sector().isEmpty()) {
            return mention + ": nobody the knowledge base knows";
        }
        return mention + " is " + name(entity)
                + entity.code().map(code -> ", code " + code).orElse("")
                + (entity.sector().isEmpty()
                        ? ""
                        : ", sector "
                                + entity.sector().stream()
                                        .map(sector -> sector.code())
                                        .collect(Collectors.joining(" ")))
                + entity.identifierId().map(id -> ", " + id).orElse("")
                + entity.office().map(office -> ", then " + office).orElse("")
                + entity.resolution().map(how -> "; resolved by " + step(how)).orElse("")
                + entity.confidence().map(sure -> " (" + sure + ")").orElse("");
    }

    private static String step(dragoman.model.Resolution how) {
        return switch (how) {
            case NAME -> "its name";
            case OFFICE -> "the office and who held it on the date";
            case DEMONYM -> "the adjective of origin";
            case METONYM -> "the capital or seat that stands for its government";
            case PRONOUN -> "the pronoun and whom it goes back to";
            case DEFINITE -> "the description of somebody named elsewhere";
            case MEMBERS -> "splitting the group into its members";
        };
    }

    private static String meaning(Event event) {
        return switch (event.status()) {
            case OCCURRED -> "the writer says that it happened";
            case ONGOING -> "it is happening";
            case PLANNED -> "it is to happen";
            case ALLEGED -> "someone other than the writer says that it happened";
            case DENIED -> "someone says that it did not happen";
            case NEGATED -> "it did not happen";
            case HYPOTHETICAL -> "conditional, proposed, demanded or possible";
        };
    }

    private static String attribution(Attribution said) {
        return said.source().map(ExplanationText::entity).orElse("someone the text does not name") + ", by the words "
                + quoted(said.cue());
    }

    private static String date(Event event) {
        if (event.date().isEmpty()) {
            return "none: no expression of time belongs to it, and it is not told as the news of the day";
        }
        String first = event.date().get().toString();
        String last = event.enddate().map(Object::toString).orElse(first);
        String basis = event.dateBasis()
                .map(found -> switch (found) {
                    case EXPLICIT -> "a full date";
                    case RELATIVE -> "reckoned from another date";
                    case HISTORICAL -> "a period";
                    case DOCUMENT -> "the publication date, for it is told as the news";
                    case GIVEN, METADATA, DATELINE, CONTENT -> found.code();
                })
                .orElse("");
        return (first.equals(last) ? first : first + " to " + last)
                + event.dateText().map(words -> ", from " + quoted(words)).orElse("") + ": " + basis;
    }

    private static String place(Location place) {
        return "“" + place.extractedPlace() + "” is " + place.resolvedPlace().orElse("not known")
                + place.country().map(country -> ", " + country).orElse("")
                + place.geonameid().map(id -> ", GeoNames " + id).orElse("")
                + place.lat()
                        .flatMap(lat -> place.lon().map(lon -> ", " + lat + " " + lon))
                        .orElse("");
    }

    private void grammar(StringBuilder out, Article article, Explanation explanation) {
        Text text = new Text(article.text());
        List<Span> words = explanation.event().eventText();
        out.append("\nThe sentence's grammar; * marks the event's words, + what is filled in beyond the tree:\n\n")
                .append(Drawing.of(
                        explanation.sentence(),
                        width,
                        token -> words.stream()
                                .anyMatch(word -> word.start() < text.codePointOffset(token.end())
                                        && text.codePointOffset(token.start()) < word.end()),
                        word -> colour ? "\u001b[1m" + word + "\u001b[0m" : word));
    }

    private void line(StringBuilder out, String label, String text) {
        String padded = label + " ".repeat(Math.max(1, INDENT - label.length()));
        out.append(Wrapped.lines(text, width, colour ? "\u001b[2m" + padded + "\u001b[0m" : padded, INDENT));
    }

    private static String quoted(Span span) {
        return "“" + span.text().replaceAll("\\s+", " ") + "” (" + span.start() + "–" + span.end() + ")";
    }

    /** By the known name, else by the words of the text. */
    static String name(Entity entity) {
        return entity.identifierText().orElse(entity.entityText());
    }
}
