package dragoman.app;

import dragoman.analyse.Sentence;
import dragoman.app.format.Wrapped;
import dragoman.coder.lexicon.Entry;
import dragoman.model.Article;
import dragoman.model.Attribution;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Span;
import dragoman.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why an event was read as it was, for {@code explain}. */
final class Explanation {
    private static final int INDENT = 14;
    private static final int WIDEST = 110;

    private final Engine engine;
    private final int width;
    private final boolean colour;

    Explanation(Engine engine, int width, boolean colour) {
        this.engine = engine;
        this.width = Math.min(WIDEST, width);
        this.colour = colour;
    }

    String of(Article article, Event event) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(event.text(), width, "", 0)).append('\n');
        line(
                out,
                "event",
                event.id() + " of " + event.document() + ", sentence "
                        + event.textInfo().sequence());
        line(out, "reading", reading(event));
        line(out, "words", event.eventText().stream().map(Explanation::quoted).collect(Collectors.joining(", ")));
        rule(out, event);
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
        grammar(out, article, event);
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

    private void rule(StringBuilder out, Event event) {
        Optional<Entry> entry = engine.entry(event.rule());
        line(
                out,
                "rule",
                event.rule() + entry.map(found -> ", " + found.origin()).orElse(""));
        entry.flatMap(found -> found.examples().stream().findFirst())
                .ifPresent(example -> line(out, "its example", example));
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
        return said.source().map(Explanation::entity).orElse("someone the text does not name") + ", by the words "
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

    private void grammar(StringBuilder out, Article article, Event event) {
        Text text = new Text(article.text());
        List<Span> words = event.eventText();
        for (Sentence sentence : engine.analyse(article.text()).sentences()) {
            if (sentence.index() == event.textInfo().sequence()) {
                out.append("\nThe sentence's grammar; * marks the event's words:\n\n")
                        .append(new Tree(
                                        sentence,
                                        token -> words.stream()
                                                .anyMatch(word -> word.start() < text.codePointOffset(token.end())
                                                        && text.codePointOffset(token.start()) < word.end()))
                                .draw(colour));
            }
        }
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
