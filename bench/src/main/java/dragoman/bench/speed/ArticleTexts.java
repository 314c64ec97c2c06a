package dragoman.bench.speed;

import dragoman.analyse.Paragraphs;
import dragoman.analyse.text.SentenceSplitter;
import dragoman.analyse.text.TokenSpans;
import dragoman.analyse.text.Typography;
import dragoman.bench.reading.BundledArticle;
import dragoman.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The bundled articles as the stages see them.
 *
 * @param sentences of each sentence its forms
 */
record ArticleTexts(List<Article> articles, List<String[]> sentences) {
    ArticleTexts {
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    static ArticleTexts in(Path folder) {
        List<Article> articles =
                BundledArticle.in(folder).stream().map(BundledArticle::article).toList();
        SentenceSplitter splitter = new SentenceSplitter();
        List<String[]> sentences = new ArrayList<>();
        for (Article article : articles) {
            String plain = Typography.plain(article.text());
            cut(splitter, article.text(), plain)
                    .forEach(tokens -> sentences.add(IntStream.range(0, tokens.size())
                            .mapToObj(i -> plain.substring(tokens.start(i), tokens.end(i)))
                            .toArray(String[]::new)));
        }
        return new ArticleTexts(articles, sentences);
    }

    /** A text's sentences of tokens, as the analyser makes them. */
    static List<TokenSpans> cut(SentenceSplitter splitter, String text, String plain) {
        List<TokenSpans> sentences = new ArrayList<>();
        for (Paragraphs.Stretch stretch : Paragraphs.of(text)) {
            sentences.addAll(splitter.sentences(plain, stretch.start(), stretch.end()));
        }
        return sentences;
    }
}
