package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/** Writes CREATE INDEX. */
final class RandomIndexes {
    private final RandomDice dice;
    private final RandomParts parts;

    RandomIndexes(RandomDice dice, RandomParts parts) {
        this.dice = dice;
        this.parts = parts;
    }

    private static final String SASI = "org.apache.cassandra.index.sasi.SASIIndex";

    String createIndex(DraftKeyspace keyspace) {
        Table table = parts.table(keyspace);
        for (int i = 0; i < 3 && (table.isCounter() || table.base().isPresent()); i++) {
            table = parts.table(keyspace);
        }
        String column = parts.column(table);
        List<String> whole = targets(table, column);
        String part = dice.any(whole);
        String target = part.isEmpty() ? column : part + "(" + column + ")";
        String name = dice.oneIn(2) ? "" : dice.oneIn(40) ? "\"i-i\" " : "i" + dice.number(20) + " ";
        boolean isCustom = dice.oneIn(2);
        String using = isCustom
                ? " USING '"
                        + dice.any(List.of(
                                "sai",
                                "StorageAttachedIndex",
                                "sai",
                                SASI,
                                SASI,
                                "SASIIndex",
                                "org.apache.cassandra.index.sai.StorageAttachedIndex"))
                        + "'"
                : "";
        boolean saysCustom = isCustom ? !dice.oneIn(3) : dice.oneIn(30);
        String more = dice.oneIn(40) ? ", " + parts.column(table) : "";
        return "CREATE " + (saysCustom ? "CUSTOM " : "") + "INDEX " + dice.maybe(8, "IF NOT EXISTS ") + name + "ON "
                + parts.tableName(table) + " (" + (dice.oneIn(60) ? "" : target + more) + ")" + using
                + (dice.oneIn(isCustom ? 3 : 30) ? " WITH OPTIONS = " + indexOptions() : "");
    }

    private List<String> targets(Table table, String column) {
        boolean isKnown = !dice.oneIn(5) && !column.startsWith("\"");
        Optional<CqlType> type = isKnown ? table.column(new Identifier(column)).map(Column::type) : Optional.empty();
        if (type.isEmpty()) {
            return List.of("", "keys", "values", "entries", "full");
        }
        if (type.get().unfrozen() instanceof CollectionType) {
            return type.get().isMultiCell() ? List.of("", "keys", "values", "entries") : List.of("full");
        }
        return List.of("");
    }

    private String indexOptions() {
        return dice.any(List.of(
                "{'case_sensitive': 'false'}",
                "{'normalize': 'true', 'ascii': 'true'}",
                "{'ascii': 'maybe'}",
                "{'similarity_function': 'euclidean'}",
                "{'similarity_function': 'DOT_PRODUCT'}",
                "{'similarity_function': 'other'}",
                "{'optimize_for': 'recall'}",
                "{'mode': 'CONTAINS'}",
                "{'mode': 'sparse'}",
                "{'mode': 'SPARSE', 'is_literal': 'true'}",
                "{'mode': 'OTHER'}",
                "{'mode': 'CONTAINS', 'analyzer_class': 'org.apache.cassandra.index.sasi.analyzer.StandardAnalyzer'}",
                "{'mode': 'SPARSE', 'analyzed': 'true'}",
                "{'class_name': 'x'}",
                "{'target': 'x'}",
                "{}"));
    }
}
