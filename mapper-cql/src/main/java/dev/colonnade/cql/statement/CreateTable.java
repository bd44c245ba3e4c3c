package dev.colonnade.cql.statement;

import static java.util.stream.Collectors.joining;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CREATE TABLE.
 *
 * @param name its name
 * @param ifNotExists whether IF NOT EXISTS is said
 * @param columns its columns
 * @param primaryKeys each primary key that is said; exactly one if the statement is right
 * @param properties what WITH says
 * @param range where it stands
 * @since 0.1.0
 */
public record CreateTable(
        QualifiedName name,
        boolean ifNotExists,
        List<ColumnDefinition> columns,
        List<PrimaryKey> primaryKeys,
        TableProperties properties,
        TextRange range)
        implements SchemaStatement {
    /** Copies the lists. */
    public CreateTable {
        columns = List.copyOf(columns);
        primaryKeys = List.copyOf(primaryKeys);
    }

    @Override
    public List<String> clauses() {
        String parts = Stream.concat(
                        columns.stream().map(ColumnDefinition::cql),
                        primaryKeys.stream().map(PrimaryKey::cql))
                .collect(joining(", ", " (", ")"));
        return Clauses.of("CREATE TABLE " + Clauses.ifNotExists(ifNotExists) + name.cql() + parts, properties.cql());
    }
}
