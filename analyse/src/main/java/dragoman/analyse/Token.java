package dragoman.analyse;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param start offset of its first character, UTF-16 units of the text
 * @param end offset after its last character
 * @param form as written
 * @param lemma base form in lower case: "held" is "hold"
 * @param tag part of speech by the Penn Treebank: {@code VBD}, {@code NNP}
 */
public record Token(int index, int start, int end, String form, String lemma, String tag) {
    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    public boolean isPunctuation() {
        return !Character.isLetterOrDigit(form.codePointAt(0)) && !tag.equals("$") && !tag.equals("NN");
    }
}
