package dev.colonnade.runtime.schema;

import com.datastax.oss.driver.api.core.CqlIdentifier;
import com.datastax.oss.driver.api.core.data.ByteUtils;
import com.datastax.oss.driver.api.core.metadata.schema.ClusteringOrder;
import com.datastax.oss.driver.api.core.metadata.schema.RelationMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.TableMetadata;
import com.datastax.oss.driver.api.core.metadata.schema.ViewMetadata;
import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.OptionValue;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.TableOptions;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.Relation;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables and views of the driver's metadata. */
final class LiveTables {
    private LiveTables() {}

    static Table of(TableMetadata table) {
        List<Index> indexes = table.getIndexes().values().stream()
                .map(LiveIndexes::of)
                .sorted(Comparator.comparing(index -> index.name().orElseThrow()))
                .toList();
        return table(table, indexes, Optional.empty());
    }

    static Table of(ViewMetadata view) {
        List<Relation> where = view.getWhereClause()
                .map(text -> CqlParser.parseRelations(text, CassandraVersion.V5_0))
                .orElse(List.of());
        return table(
                view,
                List.of(),
                Optional.of(new ViewDefinition(name(view.getBaseTable()), view.includesAllColumns(), where)));
    }

    private static Table table(RelationMetadata table, List<Index> indexes, Optional<ViewDefinition> view) {
        return new Table(
                name(table.getName()),
                table.getColumns().values().stream()
                        .map(column ->
                                new Column(name(column.getName()), LiveTypes.of(column.getType()), column.isStatic()))
                        .toList(),
                table.getPartitionKey().stream()
                        .map(column -> name(column.getName()))
                        .toList(),
                table.getClusteringColumns().entrySet().stream()
                        .map(column -> new ClusteringColumn(
                                name(column.getKey().getName()), column.getValue() == ClusteringOrder.DESC))
                        .toList(),
                indexes,
                options(table.getOptions()),
                view);
    }

    private static TableOptions options(Map<CqlIdentifier, Object> reported) {
        Map<String, OptionValue> options = new LinkedHashMap<>();
        reported.forEach((name, value) -> options.put(name.asInternal(), value(value)));
        return new TableOptions(options);
    }

    private static OptionValue value(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(String.valueOf(key), text(entry)));
            return new OptionValue.Entries(entries);
        }
        return new OptionValue.Plain(text(value));
    }

    private static String text(Object value) {
        return value instanceof ByteBuffer bytes ? ByteUtils.toHexString(bytes) : String.valueOf(value);
    }

    static Identifier name(CqlIdentifier name) {
        return new Identifier(name.asInternal());
    }
}
