package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.cql.Row;
import com.datastax.oss.driver.api.core.cql.SimpleStatement;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.cql.schema.TableOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options that servers have and the driver's metadata has not. The server keeps them only if they are set. */
final class UnreportedOptions {
    private static final List<String> NAMES = List.of("allow_auto_snapshot", "cdc", "incremental_backups", "memtable");

    private UnreportedOptions() {}

    static Map<Identifier, TableOptions> read(CqlSession session, Identifier keyspace) {
        Map<Identifier, TableOptions> options = new HashMap<>();
        // Which of them there are depends on the version: all columns are read.
        session.execute(SimpleStatement.newInstance(
                        "SELECT * FROM system_schema.tables WHERE keyspace_name = ?", keyspace.name()))
                .forEach(row -> options.put(name(row, "table_name"), options(row)));
        session.execute(SimpleStatement.newInstance(
                        "SELECT * FROM system_schema.views WHERE keyspace_name = ?", keyspace.name()))
                .forEach(row -> options.put(name(row, "view_name"), options(row)));
        return options;
    }

    private static Identifier name(Row row, String column) {
        return new Identifier(String.valueOf(row.getString(column)));
    }

    private static TableOptions options(Row row) {
        Map<String, OptionValue> options = new HashMap<>();
        for (String name : NAMES) {
            if (row.getColumnDefinitions().contains(name) && !row.isNull(name)) {
                options.put(name, new OptionValue.Plain(String.valueOf(row.getObject(name))));
            }
        }
        return new TableOptions(options);
    }
}
