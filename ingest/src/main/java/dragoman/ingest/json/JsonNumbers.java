package dragoman.ingest.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Reads numbers so that they can be written again as they were: no digit is lost to a double. */
final class JsonNumbers {
    private static final int LONGEST = 500;

    private final JsonInput in;

    JsonNumbers(JsonInput in) {
        this.in = in;
    }

    Number read() throws IOException, JsonSyntaxException {
        StringBuilder digits = new StringBuilder();
        if (in.accept('-')) {
            digits.append('-');
        }
        if (in.accept('0')) {
            digits.append('0');
        } else {
            digits(digits);
        }
        boolean whole = true;
        if (in.accept('.')) {
            whole = false;
            digits.append('.');
            digits(digits);
        }
        if (in.peek() == 'e' || in.peek() == 'E') {
            whole = false;
            digits.append((char) in.read());
            if (in.peek() == '+' || in.peek() == '-') {
                digits.append((char) in.read());
            }
            digits(digits);
        }
        return whole ? whole(digits.toString()) : fraction(digits.toString());
    }

    private void digits(StringBuilder digits) throws IOException, JsonSyntaxException {
        int before = digits.length();
        for (int b = in.peek(); b >= '0' && b <= '9'; b = in.peek()) {
            if (digits.length() == LONGEST) {
                throw in.unexpected("a number of at most " + LONGEST + " digits");
            }
            digits.append((char) in.read());
        }
        if (digits.length() == before) {
            throw in.unexpected("a digit");
        }
    }

    private static Number whole(String digits) {
        return digits.length() < 19 ? (Number) Long.valueOf(digits) : new BigInteger(digits);
    }

    private Number fraction(String digits) throws IOException, JsonSyntaxException {
        double number = Double.parseDouble(digits);
        try {
            BigDecimal exact = new BigDecimal(digits);
            boolean same = Double.isFinite(number) && new BigDecimal(Double.toString(number)).compareTo(exact) == 0;
            return same ? (Number) number : exact;
        } catch (NumberFormatException e) {
            throw in.unexpected("a number with a smaller exponent before this");
        }
    }
}
