package dragoman.coder;

import dragoman.analyse.Analysis;
import dragoman.coder.date.PublicationDate;
import dragoman.knowledge.Knowledge;
import dragoman.model.Article;
import dragoman.model.CodedRecord;
import dragoman.model.DateBasis;
import dragoman.model.Document;
import dragoman.model.Event;
import dragoman.model.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes the record of the document itself. */
final class DocumentRecords {
    private final Knowledge knowledge;

    DocumentRecords(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Whether the article is in English, or nothing says that it is not. */
    boolean english(Article article) {
        return article.language().map(language -> language.startsWith("en")).orElse(true);
    }

    /** The record of a document that is not coded, because it is not in English. */
    Document uncoded(Article article) {
        Text text = new Text(article.text());
        List<String> warnings = new ArrayList<>(article.warnings());
        if (warnings.stream().noneMatch(warning -> warning.contains("not coded"))) {
            warnings.add("language is " + article.language().orElse("unknown") + ", not English: not coded");
        }
        return document(article, text, 0, 0, article.date(), article.dateBasis(), warnings);
    }

    /** The records with the document's own in front. */
    List<CodedRecord> before(
            List<CodedRecord> records,
            Article article,
            Text text,
            Analysis analysis,
            Optional<PublicationDate> published) {
        List<String> warnings = new ArrayList<>(article.warnings());
        if (published.isEmpty()) {
            warnings.add("no publication date: relative dates and offices named without their holder stay unresolved;"
                    + " give one with --date or in the input");
        }
        int events = (int) records.stream().filter(Event.class::isInstance).count();
        List<CodedRecord> all = new ArrayList<>(records.size() + 1);
        all.add(document(
                article,
                text,
                analysis.sentences().size(),
                events,
                published.map(PublicationDate::date),
                published.map(PublicationDate::basis),
                warnings));
        all.addAll(records);
        return all;
    }

    private Document document(
            Article article,
            Text text,
            int sentences,
            int events,
            Optional<LocalDate> date,
            Optional<DateBasis> basis,
            List<String> warnings) {
        return new Document(
                article.id(),
                date,
                basis,
                article.title(),
                article.url(),
                article.publication(),
                article.language(),
                article.license(),
                sha256(text.string()),
                article.extracted() ? Optional.of(text.string()) : Optional.empty(),
                Version.CODER,
                knowledge.version(),
                article.extra(),
                sentences,
                text.length(),
                events,
                warnings);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
