package dragoman.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's schema.org article, where it has one in JSON-LD. */
record JsonLd(JsonNode article) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The first object whose type is an article of some kind; pages nest it in lists and {@code @graph}. */
    static JsonLd of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Deque<JsonNode> left = new ArrayDeque<>();
            left.add(parse(script.data()));
            while (!left.isEmpty()) {
                JsonNode node = left.remove();
                if (node.isObject() && isArticle(node.path("@type"))) {
                    return new JsonLd(node);
                }
                node.forEach(left::add);
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            // Pages with broken JSON-LD are many; their other metadata serve.
            return MissingNode.getInstance();
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return isArticle(type.path(0)) || isArticle(type.path(1));
        }
        return type.asText().endsWith("Article") || type.asText().equals("BlogPosting");
    }

    Optional<String> headline() {
        return string(article.path("headline"));
    }

    Optional<String> published() {
        return string(article.path("datePublished"));
    }

    Optional<String> publisher() {
        return string(article.path("publisher").path("name"));
    }

    Optional<String> language() {
        JsonNode language = article.path("inLanguage");
        return string(language).or(() -> string(language.path("alternateName")));
    }

    Optional<String> url() {
        return string(article.path("url"))
                .or(() -> string(article.path("mainEntityOfPage")))
                .or(() -> string(article.path("mainEntityOfPage").path("@id")));
    }

    Optional<String> body() {
        return string(article.path("articleBody"));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText().strip())
                : Optional.empty();
    }
}
