package dragoman.app.format;

import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Document;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Quantity;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table with a row an event, by RFC 4180 (CR LF, quotation marks doubled), for spreadsheets and statistics. Several
 * values in a cell are divided by {@code ;}. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * <p>Example: {@code actor_code} "RUS;CHN" and {@code actor_cameo} "RUSGOV;CHNGOV" are the actors of a meeting.
 */
public final class Csv implements Format {
    /**
     * A column.
     *
     * @param text whether its cells are words, which need care, and not figures
     */
    private record Column(String name, boolean text, BiFunction<Optional<Document>, Event, Optional<String>> cell) {}

    private static final List<Column> COLUMNS = columns();

    @Override
    public String header() {
        return COLUMNS.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n"));
    }

    @Override
    public String document(Article article, List<CodedRecord> records) {
        Optional<Document> document = records.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .findFirst();
        StringBuilder rows = new StringBuilder();
        for (CodedRecord record : records) {
            if (record instanceof Event event) {
                rows.append(COLUMNS.stream()
                        .map(column -> cell(column, document, event))
                        .collect(Collectors.joining(",", "", "\r\n")));
            }
        }
        return rows.toString();
    }

    private static String cell(Column column, Optional<Document> document, Event event) {
        String value = column.cell().apply(document, event).orElse("");
        return column.text() ? text(value) : value;
    }

    /** A cell of words. */
    static String text(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        text(columns, "id", event -> Optional.of(event.id()));
        text(columns, "document", event -> Optional.of(event.document()));
        ofDocument(columns, "document_date", document -> document.date().map(Object::toString));
        ofDocument(columns, "publication", Document::publication);
        ofDocument(columns, "url", Document::url);
        text(columns, "event", event -> Optional.of(event.root().code()));
        text(columns, "mode", event -> Optional.of(String.join(";", event.mode())));
        text(columns, "context", event -> join(event.context(), context -> Optional.of(context.code())));
        text(columns, "cameo", event -> Optional.of(event.cameo()));
        text(columns, "cameo_root", event -> Optional.of(event.cameo().substring(0, 2)));
        figure(columns, "quad_code", event -> Optional.of(event.quadCode().code()));
        figure(columns, "event_scale", event -> Optional.of(event.eventScale()));
        text(columns, "status", event -> Optional.of(event.status().code()));
        figure(columns, "date", Event::date);
        figure(columns, "enddate", Event::enddate);
        text(columns, "date_basis", event -> event.dateBasis().map(basis -> basis.code()));
        text(columns, "date_text", event -> event.dateText().map(Span::text));
        party(columns, "actor", Event::actor);
        party(columns, "recipient", Event::recipient);
        text(columns, "place_text", event -> event.eventLoc().map(Location::extractedPlace));
        text(columns, "place", event -> event.eventLoc().flatMap(Location::resolvedPlace));
        text(columns, "place_country", event -> event.eventLoc().flatMap(Location::countryCode));
        figure(columns, "place_geonameid", event -> event.eventLoc().flatMap(Location::geonameid));
        figure(columns, "place_lat", event -> event.eventLoc().flatMap(Location::lat));
        figure(columns, "place_lon", event -> event.eventLoc().flatMap(Location::lon));
        text(
                columns,
                "attribution",
                event -> join(event.attribution(), said -> said.source().map(Csv::called)));
        text(
                columns,
                "attribution_code",
                event -> join(event.attribution(), said -> said.source().flatMap(Entity::code)));
        text(
                columns,
                "attribution_cue",
                event ->
                        join(event.attribution(), said -> Optional.of(said.cue().text())));
        text(columns, "quantity", event -> join(event.quantity(), quantity -> Optional.of(quantity(quantity))));
        text(columns, "event_text", event -> join(event.eventText(), span -> Optional.of(span.text())));
        figure(columns, "event_start", event -> Optional.of(event.trigger().start()));
        figure(columns, "event_end", event -> Optional.of(event.trigger().end()));
        text(columns, "same_as", Event::sameAs);
        figure(columns, "confidence", event -> Optional.of(event.confidence()));
        text(columns, "rule", event -> Optional.of(event.rule()));
        figure(columns, "sentence", event -> Optional.of(event.textInfo().sequence()));
        text(columns, "text", event -> Optional.of(event.text()));
        text(columns, "coder", event -> Optional.of(event.coder()));
        return List.copyOf(columns);
    }

    private static void party(List<Column> columns, String who, Function<Event, List<Entity>> party) {
        text(columns, who + "_text", event -> join(party.apply(event), entity -> Optional.of(entity.entityText())));
        text(columns, who + "_code", event -> join(party.apply(event), Entity::code));
        text(
                columns,
                who + "_sector",
                event -> join(
                        party.apply(event),
                        entity -> Optional.of(entity.sector().stream()
                                .map(sector -> sector.code())
                                .collect(Collectors.joining(" ")))));
        text(columns, who + "_cameo", event -> join(party.apply(event), entity -> Optional.of(cameo(entity))));
        text(columns, who + "_name", event -> join(party.apply(event), Entity::identifierText));
        text(columns, who + "_id", event -> join(party.apply(event), Entity::identifierId));
        text(columns, who + "_office", event -> join(party.apply(event), Entity::office));
    }

    /** CAMEO's actor code: the country's, then the sectors'. */
    private static String cameo(Entity entity) {
        return entity.code().orElse("")
                + entity.sector().stream().map(sector -> sector.code()).collect(Collectors.joining());
    }

    private static String called(Entity entity) {
        return entity.identifierText().orElse(entity.entityText());
    }

    private static String quantity(Quantity quantity) {
        String modifier = quantity.modifier().code().equals("exact")
                ? ""
                : quantity.modifier().code() + " ";
        String what = quantity.what().or(quantity::unit).map(word -> " " + word).orElse("");
        return modifier + quantity.value() + what;
    }

    /** The n-th value of every column of a party belongs to its n-th member, so unknown ones stay as empty places. */
    private static <T> Optional<String> join(List<T> values, Function<T, Optional<String>> each) {
        List<String> texts = values.stream()
                .map(value -> each.apply(value).orElse("").replace(';', ','))
                .toList();
        return texts.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(String.join(";", texts));
    }

    private static void text(List<Column> columns, String name, Function<Event, Optional<String>> cell) {
        columns.add(new Column(name, true, (document, event) -> cell.apply(event)));
    }

    private static void ofDocument(List<Column> columns, String name, Function<Document, Optional<String>> cell) {
        columns.add(new Column(name, true, (document, event) -> document.flatMap(cell)));
    }

    private static void figure(List<Column> columns, String name, Function<Event, ? extends Optional<?>> cell) {
        columns.add(
                new Column(name, false, (document, event) -> cell.apply(event).map(String::valueOf)));
    }
}
