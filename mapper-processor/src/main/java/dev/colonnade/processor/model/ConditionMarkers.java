package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Batch;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Term;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The named bind markers of conditions that Cassandra refuses a null for ("Invalid comparison with null for operator",
 * "Invalid null list in IN condition", "Invalid null value for map element access"). With {@code =}, {@code !=} and in
 * the brackets of {@code IN} a null means that the column has no value.
 */
public final class ConditionMarkers {
    private ConditionMarkers() {}

    /**
     * Finds them.
     *
     * @param statement the statement, or those of a batch
     */
    public static Set<Identifier> refusingNull(Statement statement) {
        return conditions(statement)
                .flatMap(condition -> Stream.concat(key(condition.target()), compared(condition)))
                .flatMap(term -> term instanceof Marker marker ? marker.name().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Stream<Condition> conditions(Statement statement) {
        return statement instanceof Batch batch
                ? batch.statements().stream().flatMap(ConditionMarkers::conditions)
                : Conditional.condition(statement).stream()
                        .flatMap(clause -> clause instanceof IfClause.Conditions several
                                ? several.conditions().stream()
                                : Stream.empty());
    }

    private static Stream<Term> key(Target target) {
        return target instanceof Target.Element element ? Stream.of(element.key()) : Stream.empty();
    }

    private static Stream<Term> compared(Condition condition) {
        if (condition instanceof Condition.Compares compares) {
            boolean takesNull = compares.operator() == Operator.EQ || compares.operator() == Operator.NE;
            return takesNull ? Stream.empty() : Stream.of(compares.value());
        }
        return condition instanceof Condition.IsIn in && in.values() instanceof InValues.OneMarker list
                ? Stream.of(list.marker())
                : Stream.empty();
    }
}
