package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.ClusteringOrder;
import dev.colonnade.cql.statement.ColumnDefinition;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.CreateType;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.statement.IndexTarget;
import dev.colonnade.cql.statement.PrimaryKey;
import dev.colonnade.cql.statement.Selector;
import dev.colonnade.cql.statement.TableProperties;
import dev.colonnade.cql.term.ColumnReference;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/** The statements that create what a schema holds, if there is none of its name. */
final class Definitions {
    private Definitions() {}

    static CreateTable table(Table table) {
        return new CreateTable(
                unqualified(table.name()),
                true,
                table.columns().stream().map(Definitions::column).toList(),
                List.of(primaryKey(table)),
                properties(table),
                TextRange.NONE);
    }

    static CreateKeyspace keyspace(Identifier name, KeyspaceOptions options) {
        return new CreateKeyspace(Name.of(name), true, OptionDefinitions.of(options), TextRange.NONE);
    }

    static CreateView view(Table view, ViewDefinition definition) {
        return new CreateView(
                unqualified(view.name()),
                true,
                definition.allColumns()
                        ? List.of()
                        : view.columns().stream().map(Definitions::selector).toList(),
                unqualified(definition.base()),
                definition.where(),
                primaryKey(view),
                properties(view),
                TextRange.NONE);
    }

    static CreateType type(UserType type) {
        return new CreateType(
                unqualified(type.name()),
                true,
                type.fields().stream().map(Definitions::field).toList(),
                TextRange.NONE);
    }

    static FieldDefinition field(Field field) {
        return new FieldDefinition(Name.of(field.name()), typeName(field.type()));
    }

    static CreateIndex index(Index index, Identifier table) {
        return new CreateIndex(
                index.className().isPresent(),
                true,
                index.name().map(Name::of),
                unqualified(table),
                List.of(new IndexTarget(part(index.target()), Name.of(index.column()), TextRange.NONE)),
                index.className().map(OptionDefinitions::string),
                index.options().isEmpty()
                        ? List.of()
                        : List.of(OptionDefinitions.option("options", new OptionValue.Entries(index.options()))),
                TextRange.NONE);
    }

    private static PrimaryKey primaryKey(Table table) {
        return new PrimaryKey(
                table.partitionKey().stream().map(Name::of).toList(),
                table.clusteringColumns().stream()
                        .map(column -> Name.of(column.name()))
                        .toList(),
                TextRange.NONE);
    }

    private static TableProperties properties(Table table) {
        List<ClusteringOrder> order = table.clusteringColumns().stream()
                .map(column -> new ClusteringOrder(Name.of(column.name()), column.descending(), TextRange.NONE))
                .toList();
        return new TableProperties(order, Optional.empty(), OptionDefinitions.of(table.options()));
    }

    static ColumnDefinition column(Column column) {
        return new ColumnDefinition(
                Name.of(column.name()),
                typeName(column.type()),
                column.isStatic(),
                column.mask().map(Mask::function),
                TextRange.NONE);
    }

    private static Selector selector(Column column) {
        ColumnReference reference = new ColumnReference(Name.of(column.name()));
        return new Selector(reference, Optional.empty(), TextRange.NONE);
    }

    private static IndexTarget.Part part(Index.Target target) {
        return switch (target) {
            case VALUES -> IndexTarget.Part.COLUMN;
            case KEYS -> IndexTarget.Part.KEYS;
            case ENTRIES -> IndexTarget.Part.ENTRIES;
            case FULL -> IndexTarget.Part.FULL;
        };
    }

    static QualifiedName unqualified(Identifier name) {
        return new QualifiedName(Optional.empty(), Name.of(name));
    }

    static TypeName typeName(CqlType type) {
        return new TypeName(type, TextRange.NONE);
    }
}
