package dragoman.analyse.parse;

import dragoman.analyse.Relation;
import dragoman.analyse.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A dependency tree that is being rebuilt: arrays indexed by token. Whatever a parser gave, every token has one head or
 * is a root, and no way up goes in a circle.
 */
final class Tree {
    /** The head of a root. */
    static final int NONE = -1;

    final Token[] tokens;
    final Label[] labels;
    final int[] head;
    final Relation[] relation;
    /** The preposition or conjunction that makes the relation; empty where there is none. */
    final String[] marker;

    /** @throws IllegalArgumentException if there is not a head and a label a token, or a head that is no token */
    Tree(List<Token> tokens, int[] heads, Label[] labels) {
        int size = tokens.size();
        if (heads.length != size || labels.length != size) {
            throw new IllegalArgumentException(size + " tokens with " + heads.length + " heads and " + labels.length
                    + " labels, expected one of each a token");
        }
        this.tokens = tokens.toArray(Token[]::new);
        this.labels = labels;
        this.head = heads.clone();
        this.relation = new Relation[size];
        this.marker = new String[size];
        Arrays.fill(marker, "");
        for (int i = 0; i < size; i++) {
            if (head[i] < NONE || head[i] >= size) {
                throw new IllegalArgumentException("token " + i + " (" + this.tokens[i].form() + ") has the head "
                        + head[i] + ", expected one of the " + size + " tokens, or -1 for a root");
            }
        }
        breakCircles();
    }

    int size() {
        return head.length;
    }

    /** A token from which the way up comes back to itself becomes a root. */
    private void breakCircles() {
        // Number of the walk that first passed a token, from 1.
        int[] walk = new int[head.length];
        for (int i = 0; i < head.length; i++) {
            int at = i;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = i + 1;
                if (head[at] >= 0 && walk[head[at]] == i + 1) {
                    head[at] = NONE;
                }
                at = head[at];
            }
        }
    }

    /** The tokens ordered by their depth, roots first; those of one depth as they are written. */
    int[] fromOutside() {
        int[] depth = new int[head.length];
        int[] before = new int[head.length + 1];
        for (int i = 0; i < head.length; i++) {
            for (int at = head[i]; at >= 0; at = head[at]) {
                depth[i]++;
            }
            before[depth[i] + 1]++;
        }
        for (int i = 1; i < before.length; i++) {
            before[i] += before[i - 1];
        }
        int[] order = new int[head.length];
        for (int i = 0; i < head.length; i++) {
            order[before[depth[i]]++] = i;
        }
        return order;
    }

    String tag(int token) {
        return tokens[token].tag();
    }

    /** As written, in small letters and with a plain apostrophe. */
    String word(int token) {
        return tokens[token].form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    boolean is(int token, Relation wanted) {
        return relation[token] == wanted;
    }

    String lemma(int token) {
        return tokens[token].lemma();
    }

    /** The first dependent by a relation that stands before a token, or {@link #NONE}. */
    int dependent(int governor, Relation wanted, int before) {
        for (int i = 0; i < before; i++) {
            if (head[i] == governor && relation[i] == wanted) {
                return i;
            }
        }
        return NONE;
    }

    int dependent(int governor, Relation wanted) {
        return dependent(governor, wanted, head.length);
    }

    void hang(int token, int on, Relation as, String by) {
        head[token] = on;
        relation[token] = as;
        marker[token] = by;
    }

    /** Whether {@code ancestor} is the token or stands above it. */
    boolean isUnder(int token, int ancestor) {
        for (int at = token; at >= 0; at = head[at]) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
