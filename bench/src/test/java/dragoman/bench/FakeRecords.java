package dragoman.bench;

import dragoman.model.CodedRecord;
import dragoman.model.RecordCodec;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Records for tests of scores, as a coder might have made them. */
public final class FakeRecords {
    private static final RecordCodec CODEC = new RecordCodec();

    private FakeRecords() {}

    /** An event of the word, which begins at the offset, with one code on each side; an empty code is no entity. */
    public static CodedRecord event(
            String root, String status, String actor, String recipient, String word, int start) {
        return CODEC.read("{\"record\":\"event\",\"id\":\"x\",\"document\":\"d\",\"event\":[\"" + root
                + "\"],\"mode\":[],\"context\":[],\"cameo\":\"161\",\"quad_code\":4,\"event_scale\":-6.0,"
                + "\"event_text\":[" + span(word, start) + "],\"actor\":[" + entity(actor) + "],\"recipient\":["
                + entity(recipient) + "],\"status\":\"" + status
                + "\",\"confidence\":0.9,\"rule\":\"word/verb\",\"text\":\"a sentence\","
                + "\"text_info\":{\"sequence\":0,\"start\":0,\"end\":10},\"coder\":\"dragoman test\"}");
    }

    private static String span(String word, int start) {
        return "{\"text\":\"" + word + "\",\"start\":" + start + ",\"end\":" + (start + word.length()) + "}";
    }

    private static String entity(String code) {
        return Arrays.stream(code.split(","))
                .filter(one -> !one.isEmpty())
                .map(one -> "{\"entity_text\":\"" + one + "\",\"start\":0,\"end\":3,\"code\":\"" + one
                        + "\",\"sector\":[]}")
                .collect(Collectors.joining(","));
    }
}
