package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.KeyedColumn;
import dev.colonnade.cql.type.CollectionType;

/**
 * The built-in secondary index: {@code =} of plain and frozen columns and of entries, CONTAINS of values, CONTAINS KEY
 * of keys (Cassandra: {@code CassandraIndex} and what extends it).
 */
record SecondaryIndex(Index index) implements TableIndex {
    @Override
    public Answer answers(Question question, KeyedColumn column) {
        return Answer.of(question == served(index, column));
    }

    /** The one question that an index of a collection's part answers; {@code =} for one of anything else. */
    static Question served(Index index, KeyedColumn column) {
        if (!(column.type() instanceof CollectionType)) {
            return Question.EQUAL;
        }
        return switch (index.target()) {
            case KEYS -> Question.CONTAINS_KEY;
            case VALUES -> Question.CONTAINS;
            case ENTRIES, FULL -> Question.EQUAL;
        };
    }

    @Override
    public String serves(KeyedColumn column) {
        return switch (served(index, column)) {
            case CONTAINS_KEY -> "CONTAINS KEY";
            case CONTAINS -> "CONTAINS";
            default -> "=";
        };
    }
}
