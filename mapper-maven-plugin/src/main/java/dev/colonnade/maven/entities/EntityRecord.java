package dev.colonnade.maven.entities;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.ClusteringOrder;
import dev.colonnade.annotations.Entity;
import dev.colonnade.annotations.Frozen;
import dev.colonnade.annotations.PartitionKey;
import dev.colonnade.annotations.Static;
import dev.colonnade.annotations.TableOptions;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.ColumnKind;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.Option;
import dev.colonnade.cql.type.FrozenType;
import dev.colonnade.processor.model.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The record of a table or view, whose key comes first.
 *
 * @param table the table
 * @param name the name of the record
 * @param types the records of user-defined types
 * @param naming how the compiler names tables and columns
 * @param leftOut its columns that have no component
 */
record EntityRecord(Table table, ClassName name, UserTypes types, Naming naming, List<LeftOut> leftOut) {
    EntityRecord {
        leftOut = List.copyOf(leftOut);
    }

    static EntityRecord of(Table table, ClassName name, UserTypes types, Naming naming) {
        List<Column> columns = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Column column : table.columns()) {
            types.obstacle(column.type())
                    .ifPresentOrElse(
                            why -> leftOut.add(new LeftOut(
                                    "The column " + column.name().cql() + " of "
                                            + table.name().cql(),
                                    why)),
                            () -> columns.add(column));
        }
        return new EntityRecord(table.withColumns(columns), name, types, naming, leftOut);
    }

    /** Whether no column of the key is left out. */
    boolean hasWholeKey() {
        return Stream.concat(
                        table.partitionKey().stream(),
                        table.clusteringColumns().stream().map(ClusteringColumn::name))
                .allMatch(key -> table.column(key).isPresent());
    }

    TableSource source() {
        Components components = new Components(name, types, naming);
        List<Component> partition = new ArrayList<>();
        List<Component> clustering = new ArrayList<>();
        List<Component> others = new ArrayList<>();
        for (Identifier key : table.partitionKey()) {
            partition.add(key(key, components, Notes.of(PartitionKey.class)));
        }
        for (ClusteringColumn key : table.clusteringColumns()) {
            clustering.add(key(key.name(), components, note(key)));
        }
        for (Column column : table.columns()) {
            ColumnKind kind = table.kind(column);
            if (kind == ColumnKind.STATIC || kind == ColumnKind.REGULAR) {
                Component component = other(column, components);
                if (kind == ColumnKind.REGULAR) {
                    others.add(component);
                }
            }
        }
        return new TableSource(table, record(components), name, partition, clustering, others);
    }

    /** A row of nothing but static values has null in place of the clustering columns. */
    private Component key(Identifier key, Components components, AnnotationSpec note) {
        Column column = table.column(key).orElseThrow();
        Mapped type = components.type(key, column.type());
        boolean canBeNull =
                !table.partitionKey().contains(key) && table.columns().stream().anyMatch(Column::isStatic);
        return components.add(
                key,
                canBeNull ? type.boxed() : type,
                Notes.all(List.of(note), Notes.all(IndexNotes.of(key, table), MaskNotes.of(column, table))));
    }

    private static AnnotationSpec note(ClusteringColumn key) {
        AnnotationSpec.Builder note = AnnotationSpec.builder(dev.colonnade.annotations.ClusteringColumn.class);
        if (key.descending()) {
            note.addMember("order", "$T.DESC", ClusteringOrder.class);
        }
        return note.build();
    }

    private Component other(Column column, Components components) {
        List<AnnotationSpec> notes = new ArrayList<>();
        if (column.isStatic()) {
            notes.add(Notes.of(Static.class));
        }
        notes.addAll(IndexNotes.of(column.name(), table));
        notes.addAll(MaskNotes.of(column, table));
        if (column.type() instanceof FrozenType) {
            notes.add(Notes.of(Frozen.class));
        }
        return components.add(
                column.name(), components.type(column.name(), column.type()).boxed(), notes);
    }

    private TypeSpec.Builder record(Components components) {
        TypeSpec.Builder record = components
                .record(name)
                .addAnnotation(Entity.class)
                .addAnnotations(Notes.name(name.simpleName(), table.name(), naming));
        String options = options();
        if (!options.isEmpty()) {
            record.addAnnotation(Notes.of(TableOptions.class, "$S", options));
        }
        leftOut.forEach(column -> record.addJavadoc(Notes.text(column.text() + ".\n")));
        MaskNotes.leftOut(table).forEach(mask -> record.addJavadoc(Notes.text(mask + "\n")));
        return record;
    }

    /** As WITH says them; a table of which nothing else is asked has a statement of the same ones. */
    private String options() {
        Table plain = new Table(table.name(), table.columns(), table.partitionKey(), table.clusteringColumns())
                .withOptions(table.options().withoutDefaults());
        return ((CreateTable) plain.definition())
                .properties().options().stream().map(Option::cql).collect(joining(" AND "));
    }
}
