package dev.colonnade.oracle.server;

import dev.colonnade.oracle.wire.Kind;
import java.util.List;
import org.apache.cassandra.cql3.CQLStatement;
import org.apache.cassandra.cql3.QueryOptions;
import org.apache.cassandra.schema.Keyspaces;
import org.apache.cassandra.schema.Schema;
import org.apache.cassandra.schema.SchemaTransformation;
import org.apache.cassandra.service.QueryState;

/** Changes the schema. */
final class Definitions {

    private Definitions() {}

    static List<String> define(String keyspace, String cql) {
        CQLStatement statement = Preparations.statement(keyspace, cql);
        if (!(statement instanceof SchemaTransformation)) {
            throw new IllegalArgumentException("no statement of DDL");
        }
        statement.executeLocally(QueryState.forInternalCalls(), QueryOptions.DEFAULT);
        return List.of(Kind.ACCEPTED.name());
    }

    /** The schema is a value: what there was before is there again. */
    static List<String> attempt(String keyspace, String cql) {
        Keyspaces before = Schema.instance.distributedKeyspaces();
        try {
            return define(keyspace, cql);
        } finally {
            Schema.instance.transform(now -> before);
        }
    }

    static List<String> drop(String keyspace) {
        return define("", "DROP KEYSPACE IF EXISTS \"" + keyspace.replace("\"", "\"\"") + "\"");
    }
}
