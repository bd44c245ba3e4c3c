package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.term.Marker;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The named bind markers that WHERE compares a column with. */
public final class WhereMarkers {
    private WhereMarkers() {}

    /**
     * Finds them.
     *
     * @param statement the statement, or those of a batch
     */
    public static Set<Identifier> of(DataStatement statement) {
        return relations(statement)
                .flatMap(relation ->
                        relation instanceof Relation.OfColumn column && column.value() instanceof Marker marker
                                ? marker.name().stream()
                                : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<Relation> relations(DataStatement statement) {
        List<Relation> where = List.of();
        if (statement instanceof Select select) {
            where = select.where();
        } else if (statement instanceof Update update) {
            where = update.where();
        } else if (statement instanceof Delete delete) {
            where = delete.where();
        } else if (statement instanceof Batch batch) {
            return batch.statements().stream().flatMap(WhereMarkers::relations);
        }
        return where.stream();
    }
}
