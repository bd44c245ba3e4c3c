package dev.colonnade.cql.check.write;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Table;

/** A materialized view is not written (Cassandra: {@code ModificationStatement.validate}). */
final class ViewWriteRule {
    private ViewWriteRule() {}

    static void check(Write write) {
        Table table = write.table();
        if (table.base().isPresent()) {
            Identifier base = table.base().get();
            write.findings()
                    .error(
                            CqlRule.VIEW_WRITE,
                            write.statement().table().name().range(),
                            table.name().cql() + " is a materialized view, which the server writes itself",
                            "write the table " + base.cql());
        }
    }
}
