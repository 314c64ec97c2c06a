package dragoman.analyse.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that is asked about a stretch of a text, so that no string is made for the question. Case does not
 * matter, with one exception: an entry that begins with a capital is found only where the text has a capital too
 * ("Mar" is March, "mar" a verb). A bar in an entry says where the word is cut: "can|not".
 *
 * <p>The lists are resources of this package, an entry a word; what follows # is a comment.
 */
final class WordSet {
    private final @Nullable String[] table;
    private final int[] cuts;
    private final int longest;

    private WordSet(List<String> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size())) * 4;
        table = new @Nullable String[capacity];
        cuts = new int[capacity];
        int length = 0;
        for (String entry : entries) {
            String word = entry.replace("|", "");
            int slot = slot(word, 0, word.length());
            table[slot] = word;
            cuts[slot] = entry.indexOf('|');
            length = Math.max(length, word.length());
        }
        longest = length;
    }

    static WordSet of(String... entries) {
        return new WordSet(List.of(entries));
    }

    /** @throws UncheckedIOException if the resource is missing: the jar is damaged */
    static WordSet load(String resource) {
        List<String> entries = new ArrayList<>();
        try (InputStream stream = WordSet.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("dragoman/analyse/text/" + resource + " is missing from the jar; build it anew");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf("# ");
                String words = comment < 0 ? line : line.substring(0, comment);
                for (String word : words.strip().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        entries.add(word);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordSet(entries);
    }

    boolean contains(CharSequence text, int start, int end) {
        return find(text, start, end) >= 0;
    }

    /** How many characters the word's first part has; 0 if it is no entry or is not cut. */
    int cut(CharSequence text, int start, int end) {
        int slot = find(text, start, end);
        return slot < 0 ? 0 : Math.max(0, cuts[slot]);
    }

    int longest() {
        return longest;
    }

    private int find(CharSequence text, int start, int end) {
        if (start >= end || end - start > longest) {
            return -1;
        }
        int slot = slot(text, start, end);
        String word = table[slot];
        boolean capital = word != null && Characters.isUpper(word.charAt(0));
        return word == null || (capital && !Characters.isUpper(text.charAt(start))) ? -1 : slot;
    }

    /** The word's slot, or the empty one where it would go. */
    private int slot(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Characters.lower(text.charAt(i));
        }
        int slot = (hash ^ (hash >>> 15)) & (table.length - 1);
        for (String word = table[slot]; word != null; word = table[slot]) {
            if (same(word, text, start, end)) {
                break;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Characters.lower(word.charAt(i)) != Characters.lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
