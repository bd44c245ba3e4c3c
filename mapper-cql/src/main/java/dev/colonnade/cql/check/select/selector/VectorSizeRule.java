package dev.colonnade.cql.check.select.selector;

import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.VectorType;
import java.util.Optional;

/** A selected vector has as many elements as its type says (Cassandra 5.0: "Unable to create a vector selector"). */
final class VectorSizeRule {
    private VectorSizeRule() {}

    /** The type of the vector; empty if it was reported. */
    static Optional<CqlType> check(ListSelectable vector, VectorType expected) {
        // The server keeps the size and the first type of the elements, if it knows one.
        CqlType type = Elements.firstType(vector.elements())
                .<CqlType>map(
                        element -> new VectorType(element, vector.elements().size()))
                .orElse(expected);
        if (((VectorType) type).dimension() == vector.elements().size()) {
            return Optional.of(type);
        }
        vector.at()
                .findings()
                .error(
                        CqlRule.SELECTED_VECTOR_SIZE,
                        vector.term().range(),
                        vector.term().cql() + " has " + vector.elements().size()
                                + " elements, but is to be of the type " + expected.cql(),
                        "write " + expected.dimension() + " elements");
        return Optional.empty();
    }
}
