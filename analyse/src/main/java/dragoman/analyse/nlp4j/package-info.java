/**
 * The analyser on NLP4J 1.1.3 (Jinho D. Choi, Emory University; Apache-2.0), its models unpacked once into a cache.
 *
 * <p>Enters: text. Leaves: {@link dragoman.analyse.Analysis}, with NLP4J's tree turned into Universal Dependencies'
 * terms. Example: {@code Nlp4jAnalyser.load(ModelCache.standard(), message -> {})}.
 */
@NullMarked
package dragoman.analyse.nlp4j;

import org.jspecify.annotations.NullMarked;
