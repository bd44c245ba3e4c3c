package dev.colonnade.maven.entities;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.colonnade.annotations.MaterializedView;
import dev.colonnade.cql.schema.ClusteringColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.Relation;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record with what its DAO needs to know.
 *
 * @param table its table, with the columns that it has
 * @param record the record
 * @param name its name
 * @param partition the components of the partition key
 * @param clustering those of the clustering columns
 * @param regular those of its other columns that are not static
 */
record TableSource(
        Table table,
        TypeSpec.Builder record,
        ClassName name,
        List<Component> partition,
        List<Component> clustering,
        List<Component> regular) {
    TableSource {
        partition = List.copyOf(partition);
        clustering = List.copyOf(clustering);
        regular = List.copyOf(regular);
    }

    /** The components of the whole key. */
    List<Component> key() {
        return Stream.concat(partition.stream(), clustering.stream()).toList();
    }

    /** The record of a table. */
    TypeSpec build() {
        return record.build();
    }

    /** The record of a view. */
    TypeSpec build(ViewDefinition view, ClassName base) {
        AnnotationSpec.Builder note =
                AnnotationSpec.builder(MaterializedView.class).addMember("of", "$T.class", base);
        String where = view.where().stream()
                .filter(relation -> !isSaidAnyway(relation))
                .map(Relation::cql)
                .collect(joining(" AND "));
        if (!where.isEmpty()) {
            note.addMember("where", "$S", where);
        }
        return record.addAnnotation(note.build()).build();
    }

    private boolean isSaidAnyway(Relation relation) {
        return relation instanceof Relation.IsNotNull some
                && Stream.concat(
                                table.partitionKey().stream(),
                                table.clusteringColumns().stream().map(ClusteringColumn::name))
                        .anyMatch(key -> key.equals(some.column().identifier()));
    }
}
