package dragoman.bench.reading;

import dragoman.model.Modifier;
import dragoman.model.Quantity;
import java.util.Optional;

/** A figure of the reading; what is left out is not compared. */
public record GoldQuantity(
        Optional<String> what, Optional<Double> value, Optional<Modifier> modifier, Optional<String> unit) {
    boolean isSaidBy(Quantity quantity) {
        return (what.isEmpty() || what.equals(quantity.what()))
                && (value.isEmpty() || value.get() == quantity.value().doubleValue())
                && (modifier.isEmpty() || modifier.get() == quantity.modifier())
                && (unit.isEmpty() || unit.equals(quantity.unit()));
    }
}
