package dragoman.coder.mention;

/**
 * A stretch of a sentence that names or describes somebody.
 *
 * @param sentence index of the sentence
 * @param from index of the first token
 * @param to index after the last token
 * @param head index of the token that carries the mention in the graph: "Putin" in "President Vladimir Putin"
 */
public record Mention(int sentence, int from, int to, int head, MentionKind kind) {
    public Mention {
        if (from < 0 || to <= from || head < from || head >= to) {
            throw new IllegalArgumentException("mention [" + from + ", " + to + ") with head " + head);
        }
    }

    public boolean covers(int token) {
        return from <= token && token < to;
    }
}
