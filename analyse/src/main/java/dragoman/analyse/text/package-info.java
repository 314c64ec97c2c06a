/**
 * From characters to sentences of tokens, the way the models were trained to see them.
 *
 * <p>Enters: a text, its typography made plain, and a paragraph in it. Leaves: sentences, each the offsets of its
 * tokens in the whole text. In order: {@link dragoman.analyse.text.Typography}, {@link
 * dragoman.analyse.text.Tokenizer}, {@link dragoman.analyse.text.SentenceSplitter}. Example: "He didn't go. She did."
 * has the sentences "He did n't go ." and "She did ."
 *
 * <p>The lists beside this package (titles, abbreviations, units ...) are plain text and say what each entry does.
 */
@NullMarked
package dragoman.analyse.text;

import org.jspecify.annotations.NullMarked;
