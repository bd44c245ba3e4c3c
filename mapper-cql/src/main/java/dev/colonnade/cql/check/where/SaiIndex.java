package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.cql.type.TupleType;
import dev.colonnade.cql.type.VectorType;

/**
 * A storage-attached index: what the built-in index serves, and inequalities of all that is neither text, boolean, UUID
 * nor frozen; of a vector the order by ANN OF (Cassandra: {@code IndexTermType.supports}).
 */
record SaiIndex(Index index) implements TableIndex {
    @Override
    public Answer answers(Question question, KeyedColumn column) {
        return switch (question) {
            case LIKE, IN -> Answer.NO;
            case NEAREST -> Answer.of(isVector(column));
            case RANGE -> Answer.of(hasRanges(column));
            default -> Answer.of(question == SecondaryIndex.served(index, column));
        };
    }

    private static boolean isVector(KeyedColumn column) {
        return column.type().unfrozen() instanceof VectorType;
    }

    private static boolean hasRanges(KeyedColumn column) {
        CqlType type = column.type();
        if (type instanceof CollectionType
                || type instanceof FrozenType
                || type instanceof TupleType
                || isVector(column)) {
            return false;
        }
        // A descending column of UUIDs is not known as one.
        return type != NativeType.TEXT
                && type != NativeType.ASCII
                && type != NativeType.BOOLEAN
                && (type != NativeType.UUID || column.descending());
    }

    @Override
    public String serves(KeyedColumn column) {
        if (isVector(column)) {
            return "ORDER BY … ANN OF";
        }
        return hasRanges(column) ? "=, <, <=, > and >=" : new SecondaryIndex(index).serves(column);
    }

    @Override
    public boolean filtersSeveralContains() {
        return false;
    }
}
