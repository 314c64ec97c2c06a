/**
 * What a tagger needs to know of a word's form, and its lemma.
 *
 * <p>Enters: a token's form, and for the lemma its part-of-speech tag. Leaves: {@link dragoman.analyse.word.WordForm}, the
 * simplified, lower-cased and undigitised forms, the shape and the traits of its spelling; {@link
 * dragoman.analyse.word.Lemmatiser} gives the lemma that the models were trained with, {@link
 * dragoman.analyse.word.LemmaCorrections} the one that is written out.
 *
 * <p>The weights of the models were trained by NLP4J on these strings, so that they are NLP4J's, character by character: where
 * a rule looks odd ("Mr.Smith" is a link), it is kept. What differs is how they are found: in one pass, without regular
 * expressions, and without a new string where nothing changes.
 *
 * <p>Example: "$1,250.75" has the simplified form "0", the undigitised form "$0,000.00" and the shape "1"; the lemma of
 * "negotiations", tagged NNS, is "negotiation".
 */
@NullMarked
package dragoman.analyse.word;

import org.jspecify.annotations.NullMarked;
