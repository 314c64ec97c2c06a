package dragoman.app.format;

import dragoman.model.Attribution;
import dragoman.model.Claim;
import dragoman.model.CodedRecord;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Location;
import dragoman.model.Quantity;
import dragoman.model.Quote;
import dragoman.model.Relation;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A record in a line or two, as {@link ReadingText} has it under the record's sentence. */
final class RecordLines {
    private static final int LABEL = 23;
    private static final int LONGEST_CONTENT = 160;

    private final int width;
    private final boolean colour;

    RecordLines(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    String of(CodedRecord record) {
        if (record instanceof Event event) {
            return event(event);
        }
        if (record instanceof Claim claim) {
            String content = claim.content().stream().map(Span::text).collect(Collectors.joining(" … "));
            return line("claim", Style.DIM, speech(claim.source(), content));
        }
        if (record instanceof Quote quote) {
            return line("quote", Style.DIM, speech(quote.speaker(), "“" + quote.text() + "”"));
        }
        return record instanceof Relation relation ? relation(relation) : "";
    }

    private String event(Event event) {
        String label = event.root().code()
                + event.mode().stream().map(mode -> " " + mode).collect(Collectors.joining());
        StyledText who = new StyledText();
        if (event.recipient().isEmpty() && event.actor().size() > 1) {
            names(who, event.actor(), " ↔ ");
        } else {
            names(who, event.actor(), " + ");
            if (!event.recipient().isEmpty()) {
                who.add(" → ");
                names(who, event.recipient(), " + ");
            }
        }
        return line(label, Style.valueOf(event.quadCode().name()), who)
                + details(event).lines(width, colour, " ".repeat(LABEL), LABEL);
    }

    private static void names(StyledText out, List<Entity> entities, String between) {
        if (entities.isEmpty()) {
            out.add("?", Style.DIM);
        }
        for (int i = 0; i < entities.size(); i++) {
            out.add(i == 0 ? "" : between).add(name(entities.get(i)), Style.ACTOR);
            entities.get(i).code().ifPresent(code -> out.add(" (" + code + ")", Style.DIM));
        }
    }

    private static StyledText details(Event event) {
        Style reality = event.status().factual() ? Style.PLAIN : Style.UNREAL;
        StyledText out = new StyledText();
        out.add("“" + event.eventText().stream().map(Span::text).collect(Collectors.joining(" … ")) + "” ", Style.DIM);
        out.add(event.status().code(), reality);
        out.add(date(event).map(date -> " " + date).orElse(""));
        event.eventLoc().ifPresent(place -> out.add(", " + place(place)));
        event.quantity().forEach(quantity -> out.add(", " + figure(quantity)));
        if (!event.attribution().isEmpty()) {
            out.add(", according to ");
            List<Attribution> chain = new ArrayList<>(event.attribution());
            for (int i = 0; i < chain.size(); i++) {
                out.add(i == 0 ? "" : ", who cites ")
                        .add(chain.get(i).source().map(RecordLines::name).orElse("someone"));
            }
        }
        event.sameAs().ifPresent(id -> out.add(", told again", Style.DIM));
        return out;
    }

    private static Optional<String> date(Event event) {
        return event.date()
                .map(first -> event.enddate()
                        .filter(last -> !last.equals(first))
                        .map(last -> first + " to " + last)
                        .orElse(first.toString()));
    }

    private static String place(Location place) {
        String name = place.resolvedPlace().orElse(place.extractedPlace());
        return "in " + name
                + place.countryCode()
                        .filter(code -> !name.contains(code))
                        .map(code -> " (" + code + ")")
                        .orElse("");
    }

    private static String figure(Quantity quantity) {
        return quantity.text() + quantity.what().map(what -> " " + what).orElse("");
    }

    private String relation(Relation relation) {
        StyledText out = new StyledText();
        names(out, List.of(relation.subject()), "");
        out.add(" – ");
        names(out, List.of(relation.object()), "");
        relation.office().ifPresent(office -> out.add(", " + office));
        relation.purpose().ifPresent(purpose -> out.add(", for " + purpose.text()));
        return line(relation.type().code(), Style.DIM, out);
    }

    private static StyledText speech(Optional<Entity> who, String content) {
        StyledText out = new StyledText();
        names(out, who.stream().toList(), "");
        return out.add(": " + shortened(content));
    }

    private static String shortened(String content) {
        String line = content.replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_CONTENT) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, LONGEST_CONTENT));
        int blank = cut.lastIndexOf(' ');
        return (blank > 0 ? cut.substring(0, blank) : cut) + " …";
    }

    private String line(String label, Style style, StyledText text) {
        String padded = label + " ".repeat(Math.max(1, LABEL - 2 - label.length()));
        return text.lines(width, colour, "  " + style.paint(padded, colour), LABEL);
    }

    /** By the known name, else by the words of the text. */
    static String name(Entity entity) {
        return entity.identifierText().orElse(entity.entityText());
    }
}
