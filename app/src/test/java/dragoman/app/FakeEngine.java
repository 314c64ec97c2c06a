package dragoman.app;

import dragoman.analyse.Graph;
import dragoman.analyse.Sentence;
import dragoman.coder.Explanation;
import dragoman.coder.PairQuestion;
import dragoman.coder.code.Trace;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.Document;
import dragoman.model.Entity;
import dragoman.model.Event;
import dragoman.model.Pair;
import dragoman.model.QuadCode;
import dragoman.model.Resolution;
import dragoman.model.Root;
import dragoman.model.Sector;
import dragoman.model.Span;
import dragoman.model.Status;
import dragoman.model.Text;
import dragoman.model.TextInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes "X met Y" and nothing else, in a time that differs from document to document. Texts with FAIL, DEEP or LARGE make
 * it fail as a coder with a mistake would.
 */
final class FakeEngine implements Engine {
    private static final Pattern MEETING = Pattern.compile("(\\S+) met (\\w+)");

    @Override
    public List<CodedRecord> code(Article article) {
        String text = article.text();
        if (text.contains("FAIL")) {
            throw new IllegalStateException("a mistake in the coder");
        }
        if (text.contains("DEEP")) {
            throw new StackOverflowError();
        }
        if (text.contains("LARGE")) {
            throw new OutOfMemoryError("Java heap space");
        }
        LockSupport.parkNanos(Math.floorMod(text.hashCode() * 31L, 3_000_000L));
        List<CodedRecord> records = new ArrayList<>();
        Matcher matcher = MEETING.matcher(text);
        while (matcher.find()) {
            records.add(event(article.id(), new Text(text), matcher));
        }
        records.add(0, document(article, records.size()));
        return records;
    }

    @Override
    public List<Sentence> sentences(Article article) {
        return List.of();
    }

    private static Document document(Article article, int events) {
        return new Document(
                article.id(),
                article.date(),
                article.dateBasis(),
                article.title(),
                article.url(),
                article.publication(),
                article.language(),
                article.license(),
                "0".repeat(64),
                Optional.empty(),
                "fake",
                "fake",
                Map.of(),
                1,
                article.text().length(),
                events,
                article.warnings());
    }

    private static Event event(String document, Text text, Matcher at) {
        int end = at.end();
        return new Event(
                "%s-%d".formatted(Integer.toHexString(document.hashCode()), at.start()),
                document,
                List.of(Root.CONSULT),
                List.of(),
                List.of(),
                "040",
                QuadCode.VERBAL_COOPERATION,
                2.5,
                List.of(text.span(at.end(1) + 1, at.end(1) + 4)),
                List.of(entity(text, at.start(1), at.end(1)), entity(text, at.start(2), at.end(2))),
                List.of(),
                Status.OCCURRED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                0.5,
                "meet/verb CONSULT",
                text.string().substring(at.start(), end),
                new TextInfo(0, text.codePointOffset(at.start()), text.codePointOffset(end)),
                "fake");
    }

    private static Entity entity(Text text, int start, int end) {
        Span span = text.span(start, end);
        return new Entity(
                span.text(),
                span.start(),
                span.end(),
                Optional.of("FRA"),
                List.of(Sector.GOV),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Resolution.NAME),
                Optional.of(0.9));
    }

    @Override
    public Pair relate(PairQuestion question) {
        if (question.text().contains("FAIL")) {
            throw new IllegalStateException("a mistake in the coder");
        }
        return new Pair(
                question.id(),
                List.of(Root.CONSULT),
                List.of(),
                "040",
                QuadCode.VERBAL_COOPERATION,
                Status.OCCURRED,
                List.of(),
                0.1,
                question.source().text() + "/" + question.target().text());
    }

    @Override
    public Explanation explain(Article article, Event event) {
        Sentence sentence = new Sentence(0, 0, 0, 0, List.of(), List.of(), new Graph(List.of(), List.of()));
        return new Explanation(event, sentence, new Trace(List.of(), Map.of(), List.of()));
    }
}
