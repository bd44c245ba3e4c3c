package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Index;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.type.NativeType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An SSTable-attached index holds a frozen column that is not of the partition key, in a mode that its type allows
 * (SASIIndex.validateOptions, IndexMode).
 */
final class SasiRule {
    private static final List<String> MODES = List.of("PREFIX", "CONTAINS", "SPARSE");
    private static final String ANALYZERS = "org.apache.cassandra.index.sasi.analyzer.";

    private final Index index;
    private final Table table;
    private final Column column;
    private final TextRange range;
    private final Step step;

    SasiRule(Index index, Table table, Column column, TextRange range, Step step) {
        this.index = index;
        this.table = table;
        this.column = column;
        this.range = range;
        this.step = step;
    }

    void check() {
        if (column.type().isMultiCell()) {
            refuse("is not frozen, and this index holds only what is written as a whole", "index another column");
        } else if (table.partitionKey().contains(column.name())) {
            refuse("is of the partition key, which this index cannot hold", "index another column");
        } else {
            checkMode(index.options());
        }
    }

    private void checkMode(Map<String, String> options) {
        boolean isText = column.type() == NativeType.TEXT || column.type() == NativeType.ASCII;
        String analyzer = options.getOrDefault("analyzer_class", "");
        String mode = options.getOrDefault("mode", "PREFIX").toUpperCase(Locale.ROOT);
        boolean isLiteral =
                options.containsKey("is_literal") ? Boolean.parseBoolean(options.get("is_literal")) : isText;
        boolean isAnalyzed =
                options.containsKey("analyzed") ? Boolean.parseBoolean(options.get("analyzed")) : !analyzer.isEmpty();
        if (!isText && analyzer.startsWith(ANALYZERS) && !analyzer.endsWith("NoOpAnalyzer")) {
            refuse("is no text, so it cannot be analyzed", "remove analyzer_class");
        } else if (!MODES.contains(mode)) {
            step.refuse(
                    CqlRule.SCHEMA_SASI, range, "This index has no mode " + mode, MODES, "write one of those modes");
        } else if (mode.equals("SPARSE") && (isLiteral || isAnalyzed)) {
            refuse("is a text or analyzed, and the mode SPARSE is for plain numbers and times", "use another mode");
        }
    }

    private void refuse(String why, String fix) {
        step.refuse(CqlRule.SCHEMA_SASI, range, "The column " + column.name().cql() + " " + why, fix);
    }
}
