package dev.colonnade.cql.type;

import java.util.List;

/**
 * A vector of a fixed number of elements; always frozen. From Cassandra 5.0.
 *
 * @param element the type of its elements
 * @param dimension how many they are
 * @since 0.1.0
 */
public record VectorType(CqlType element, int dimension) implements CqlType {
    @Override
    public String cql() {
        return "vector<" + element.cql() + ", " + dimension + ">";
    }

    @Override
    public List<CqlType> parts() {
        return List.of(element);
    }
}
