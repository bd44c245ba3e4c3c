package dev.colonnade.cql.check.where;

import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.KeyedColumn;

/** An index of a class of which nothing is known. */
record CustomIndex(Index index) implements TableIndex {
    @Override
    public Answer answers(Question question, KeyedColumn column) {
        return Answer.UNKNOWN;
    }

    @Override
    public String serves(KeyedColumn column) {
        return "what its class knows";
    }
}
