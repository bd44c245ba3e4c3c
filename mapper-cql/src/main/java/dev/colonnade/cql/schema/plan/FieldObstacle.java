package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.UdtType;
import dev.colonnade.cql.type.VectorType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a user-defined type that is there cannot get a field. The server refuses only where the type is in a partition
 * key. It takes the statement where an index or a vector has the type, and neither gets the field: an index no longer
 * finds the values that were written before, or fails when it is written to.
 *
 * @param keyspace what is there
 */
record FieldObstacle(Keyspace keyspace) {

    /**
     * Finds an obstacle.
     *
     * @param type the type
     * @return what stands in the way, as the end of a sentence; empty if the type can get a field
     */
    Optional<String> of(Identifier type) {
        List<Table> tables = keyspace.tables().values().stream()
                .sorted(Comparator.comparing(Table::name))
                .toList();
        return tables.stream()
                .flatMap(table -> Stream.of(partitionKey(table, type), index(table, type), vector(table, type))
                        .flatMap(Optional::stream))
                .findFirst()
                .or(() -> vector(type));
    }

    private Optional<String> partitionKey(Table table, Identifier type) {
        return table.columns().stream()
                .filter(column -> table.kind(column) == ColumnKind.PARTITION_KEY && has(column.type(), type))
                .findFirst()
                .map(column -> "it is in the partition key of " + table.name().cql());
    }

    private Optional<String> index(Table table, Identifier type) {
        return table.indexes().stream()
                .filter(index -> isTouched(index, table, type))
                .findFirst()
                .map(index -> index.name().orElse(Index.defaultName(table.name(), Optional.of(index.column()))))
                .map(index -> "it is in the index " + index.cql() + " of "
                        + table.name().cql());
    }

    /** All but SAI keep rows of their own, in which the clustering columns of the table stand too. */
    private boolean isTouched(Index index, Table table, Identifier type) {
        return table.columns().stream()
                .filter(column -> column.name().equals(index.column())
                        || (table.kind(column) == ColumnKind.CLUSTERING && index.kind() != Index.Kind.SAI))
                .anyMatch(column -> has(column.type(), type));
    }

    private Optional<String> vector(Table table, Identifier type) {
        return table.columns().stream()
                .filter(column -> isVectorOf(column.type(), type))
                .findFirst()
                .map(Column::name)
                .map(column -> "it is in the vector " + column.cql() + " of "
                        + table.name().cql());
    }

    private Optional<String> vector(Identifier type) {
        return keyspace.typesInOrder().stream()
                .filter(other -> other.fields().stream().anyMatch(field -> isVectorOf(field.type(), type)))
                .findFirst()
                .map(other -> "it is in a vector of " + other.name().typeCql());
    }

    private boolean isVectorOf(CqlType type, Identifier userType) {
        return type instanceof VectorType
                ? has(type, userType)
                : type.parts().stream().anyMatch(part -> isVectorOf(part, userType));
    }

    private boolean has(CqlType type, Identifier userType) {
        if (type instanceof UdtType udt) {
            return udt.name().equals(userType)
                    || keyspace.type(udt.name()).map(UserType::fields).orElse(List.of()).stream()
                            .map(Field::type)
                            .anyMatch(field -> has(field, userType));
        }
        return type.parts().stream().anyMatch(part -> has(part, userType));
    }
}
