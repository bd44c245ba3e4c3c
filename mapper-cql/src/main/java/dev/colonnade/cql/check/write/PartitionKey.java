package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.Home;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.statement.Modification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of the columns of a partition key, or of those of a row in its partition, as far as the text tells them.
 *
 * @param values the values in the key's order; empty where a value is not known
 */
record PartitionKey(List<Optional<KeyValue>> values) {
    static PartitionKey of(CheckedWrite write) {
        return of(write, write.scope().table().partitionKey());
    }

    /** The values of some columns of the key. */
    static PartitionKey of(CheckedWrite write, List<Identifier> key) {
        return of(write.statement(), write.scope().home(), key);
    }

    static PartitionKey of(Modification statement, Home home, List<Identifier> key) {
        List<Optional<KeyValue>> values = new ArrayList<>();
        for (Identifier name : key) {
            Optional<Column> column = home.table().column(name);
            values.add(column.flatMap(found -> KeyValue.find(statement, found, home)));
        }
        return new PartitionKey(values);
    }

    /** Whether this is sure to be another one. */
    boolean differs(PartitionKey other) {
        for (int i = 0; i < values.size(); i++) {
            Optional<KeyValue> mine = values.get(i);
            Optional<KeyValue> its = other.values.get(i);
            if (mine.isPresent() && its.isPresent() && mine.get().differs(its.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is sure to be the same. */
    boolean isSame(PartitionKey other) {
        for (int i = 0; i < values.size(); i++) {
            Optional<KeyValue> mine = values.get(i);
            Optional<KeyValue> its = other.values.get(i);
            if (mine.isEmpty() || its.isEmpty() || !mine.get().isSame(its.get())) {
                return false;
            }
        }
        return true;
    }
}
