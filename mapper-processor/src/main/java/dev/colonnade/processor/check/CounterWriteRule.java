package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.problem.Problem;
import dev.colonnade.processor.problem.ProblemCode;
import dev.colonnade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/**
 * Counters are counted, never set (Cassandra: "INSERT statements are not allowed on counter tables, use UPDATE
 * instead").
 */
final class CounterWriteRule implements Rule<DaoMethod> {
    @Override
    public void check(DaoMethod model, Problems problems) {
        if (model.operation() instanceof Operation.Insert || model.operation() instanceof Operation.Update) {
            model.target()
                    .filter(MappedClass::isCounter)
                    .ifPresent(entity -> problems.add(new Problem(
                            ProblemCode.COUNTER_WRITE,
                            model.site(),
                            model.label() + " writes a whole " + entity.type().text()
                                    + ", whose columns are counters, which can only be counted up and down",
                            "write @Query(\"" + count(entity).cql() + "\")")));
        }
    }

    private static Update count(MappedClass entity) {
        List<Assignment> assignments = entity.regularColumns().stream()
                .filter(Property::isCounter)
                .limit(1)
                .<Assignment>map(counter ->
                        new Assignment.Add(Name.of(counter.column()), marker(new Identifier("delta")), TextRange.NONE))
                .toList();
        List<Relation> key = entity.primaryKey().stream()
                .<Relation>map(column -> new Relation.OfColumn(
                        Name.of(column.column()), Operator.EQ, marker(column.column()), TextRange.NONE))
                .toList();
        QualifiedName table =
                new QualifiedName(Optional.empty(), Name.of(entity.name().identifier()));
        return new Update(table, List.of(), assignments, key, Optional.empty(), TextRange.NONE);
    }

    private static Marker marker(Identifier name) {
        return new Marker(Optional.of(name), TextRange.NONE);
    }
}
