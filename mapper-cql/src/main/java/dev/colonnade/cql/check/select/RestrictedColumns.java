package dev.colonnade.cql.check.select;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.Optional;

/** Where the relations of a WHERE name their columns. */
final class RestrictedColumns {
    private RestrictedColumns() {}

    static Optional<TextRange> find(List<Relation> relations, Identifier column) {
        return relations.stream()
                .flatMap(relation -> of(relation).stream())
                .filter(name -> name.identifier().equals(column))
                .map(Name::range)
                .findFirst();
    }

    private static List<Name> of(Relation relation) {
        if (relation instanceof Relation.OfColumn ofColumn) {
            return List.of(ofColumn.column());
        }
        if (relation instanceof Relation.OfElement ofElement) {
            return List.of(ofElement.column());
        }
        if (relation instanceof Relation.In in) {
            return List.of(in.column());
        }
        if (relation instanceof Relation.IsNotNull isNotNull) {
            return List.of(isNotNull.column());
        }
        return ofMany(relation);
    }

    private static List<Name> ofMany(Relation relation) {
        if (relation instanceof Relation.OfToken ofToken) {
            return ofToken.columns();
        }
        if (relation instanceof Relation.OfTuple ofTuple) {
            return ofTuple.columns();
        }
        return relation instanceof Relation.TupleIn tupleIn ? tupleIn.columns() : List.of();
    }
}
