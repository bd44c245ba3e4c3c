package dev.colonnade.processor.check;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.ResultColumn;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.statement.Condition;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.IfClause;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.statement.Update;
import dev.colonnade.cql.term.Name;
import dev.colonnade.processor.model.Result.Shape;
import dev.colonnade.processor.model.VerifiedMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns of the row that the server gives where a condition does not hold: those that the condition tests; all of
 * them if it is that there is no row, and none if it is that there is one.
 */
final class OutcomeColumns {
    private OutcomeColumns() {}

    /** Whether a method's rows have these. */
    static boolean are(VerifiedMethod model) {
        return model.method().result().shape() == Shape.LWT;
    }

    static List<ResultColumn> of(VerifiedMethod model) {
        Optional<Statement> statement = model.verification().statement();
        if (model.table().isEmpty() || statement.isEmpty() || model.method().isIfExists()) {
            return List.of();
        }
        Table table = model.table().get();
        Optional<IfClause> condition = statement.flatMap(OutcomeColumns::condition);
        return condition.isPresent()
                ? tested(condition.get()).flatMap(name -> column(table, name)).toList()
                : table.columns().stream()
                        .map(column -> new ResultColumn(
                                column.name().name(), Optional.of(column.type()), false, TextRange.NONE))
                        .toList();
    }

    private static Optional<IfClause> condition(Statement statement) {
        if (statement instanceof Update update) {
            return update.condition();
        }
        return statement instanceof Delete delete ? delete.condition() : Optional.empty();
    }

    /** Each once, though several of its elements may be tested. */
    private static Stream<Name> tested(IfClause condition) {
        Set<Identifier> met = new HashSet<>();
        return condition instanceof IfClause.Conditions several
                ? several.conditions().stream()
                        .map(Condition::target)
                        .map(Target::column)
                        .filter(name -> met.add(name.identifier()))
                : Stream.empty();
    }

    private static Stream<ResultColumn> column(Table table, Name name) {
        return table.column(name.identifier()).stream()
                .map(column -> new ResultColumn(column.name().name(), Optional.of(column.type()), false, name.range()));
    }
}
