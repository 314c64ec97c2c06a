package dragoman.app.format;

import dragoman.model.Article;
import dragoman.model.Claim;
import dragoman.model.CodedRecord;
import dragoman.model.Document;
import dragoman.model.Event;
import dragoman.model.Quote;
import dragoman.model.QuoteKind;
import dragoman.model.Relation;
import dragoman.model.Span;
import dragoman.model.Text;
import dragoman.model.TextInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A reading for people: the article itself, and under each sentence who did what to whom, in what status, when, where and
 * according to whom. The words that carry an event stand out.
 */
public final class ReadingText implements Format {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    private final int width;
    private final boolean colour;
    private final RecordLines lines;

    /** @param width columns of the terminal; lines do not get longer than is pleasant to read */
    public ReadingText(int width, boolean colour) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
        this.lines = new RecordLines(this.width, colour);
    }

    @Override
    public String header() {
        return "";
    }

    @Override
    public String document(Article article, List<CodedRecord> records) {
        StringBuilder out = new StringBuilder();
        List<CodedRecord> shown =
                records.stream().filter(r -> shown(r, records)).toList();
        heading(out, article, records);
        Text text = new Text(article.text());
        TreeMap<TextInfo, List<CodedRecord>> sentences = shown.stream()
                .filter(record -> info(record).isPresent())
                .collect(Collectors.groupingBy(
                        record -> info(record).orElseThrow(),
                        () -> new TreeMap<>(Comparator.comparingInt(TextInfo::start)),
                        Collectors.toList()));
        int at = 0;
        for (var sentence : sentences.entrySet()) {
            TextInfo where = sentence.getKey();
            int start = text.utf16Offset(where.start());
            int end = text.utf16Offset(where.end());
            between(out, article.text().substring(at, Math.max(at, start)));
            out.append(sentence(text, start, end, sentence.getValue()));
            sentence.getValue().forEach(record -> out.append(lines.of(record)));
            out.append('\n');
            at = Math.max(at, end);
        }
        between(out, article.text().substring(at));
        return out.append('\n').toString();
    }

    private void heading(StringBuilder out, Article article, List<CodedRecord> records) {
        String name = article.title().orElse(article.id());
        String date = records.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .findFirst()
                .flatMap(document -> document.date()
                        .map(day -> day
                                + document.dateBasis()
                                        .map(basis -> " (" + basis.code() + ")")
                                        .orElse("")))
                .orElse("no date");
        out.append(new StyledText().add(name, Style.BOLD).lines(width, colour, "", 0));
        String line = article.title().isPresent() && !article.id().equals(name) ? date + ", " + article.id() : date;
        out.append(new StyledText().add(line, Style.DIM).lines(width, colour, "", 0));
        out.append(Style.DIM.paint("─".repeat(width), colour)).append("\n\n");
        records.stream()
                .filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).warnings().stream())
                .forEach(warning -> out.append(
                        new StyledText().add("Note: " + warning, Style.DIM).lines(width, colour, "", 0)));
    }

    /** Sentences in which nothing was found. */
    private void between(StringBuilder out, String gap) {
        for (String paragraph : gap.split("\\R\\s*\\R")) {
            StyledText text = new StyledText().add(paragraph, Style.DIM);
            if (!text.isEmpty()) {
                out.append(text.lines(width, colour, "", 0)).append('\n');
            }
        }
    }

    private String sentence(Text text, int start, int end, List<CodedRecord> records) {
        List<Span> words = records.stream()
                .filter(Event.class::isInstance)
                .flatMap(event -> ((Event) event).eventText().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        StyledText styled = new StyledText();
        int at = start;
        for (Span word : words) {
            int from = text.utf16Offset(word.start());
            if (from >= at && from < end) {
                int to = text.utf16Offset(word.end());
                styled.add(text.string().substring(at, from)).add(text.string().substring(from, to), Style.TRIGGER);
                at = to;
            }
        }
        return styled.add(text.string().substring(Math.min(at, end), end)).lines(width, colour, "", 0);
    }

    /** Claims of nobody say little, a scare quote is no speech, and a quote inside a claim is told with it. */
    private static boolean shown(CodedRecord record, List<CodedRecord> records) {
        if (record instanceof Claim claim) {
            return claim.source().isPresent();
        }
        if (!(record instanceof Quote quote)) {
            return true;
        }
        return quote.kind() != QuoteKind.SCARE
                && records.stream()
                        .filter(Claim.class::isInstance)
                        .flatMap(claim -> ((Claim) claim).content().stream())
                        .noneMatch(content -> content.start() <= quote.start() && quote.end() <= content.end());
    }

    private static Optional<TextInfo> info(CodedRecord record) {
        if (record instanceof Event event) {
            return Optional.of(event.textInfo());
        }
        if (record instanceof Quote quote) {
            return Optional.of(quote.textInfo());
        }
        if (record instanceof Claim claim) {
            return Optional.of(claim.textInfo());
        }
        return record instanceof Relation relation ? Optional.of(relation.textInfo()) : Optional.empty();
    }
}
