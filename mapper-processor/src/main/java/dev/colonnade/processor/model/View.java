package dev.colonnade.processor.model;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.ViewDefinition;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That the table of an entity is a materialized view.
 *
 * @param named the class that it is said to be of
 * @param base that class, if it is an entity with a table
 * @param complete whether that class exists by now
 * @param where what a row holds to be in it, if that is said
 * @param site the annotation
 */
public record View(
        String named,
        Optional<MappedClass> base,
        boolean complete,
        Optional<CqlText<List<Relation>>> where,
        Site site) {
    /** What makes a table with some key this view; none if there is no table that it could be of. */
    Optional<ViewDefinition> definition(List<Property> key) {
        return base.map(table -> new ViewDefinition(table.name().identifier(), false, relations(key)));
    }

    /** Those that are said, and that the other columns of the key are not null. */
    private List<Relation> relations(List<Property> key) {
        List<Relation> said = where.flatMap(CqlText::value).orElse(List.of());
        List<Relation> all = new ArrayList<>(said);
        key.stream()
                .map(Property::column)
                .filter(column -> said.stream()
                        .flatMap(relation -> relation.columns().stream())
                        .noneMatch(name -> name.identifier().equals(column)))
                .forEach(column -> all.add(new Relation.IsNotNull(Name.of(column), TextRange.NONE)));
        return all;
    }
}
