package dev.colonnade.cql.schema;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.FunctionDefinition.Aggregate;
import dev.colonnade.cql.schema.FunctionDefinition.Scalar;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.term.Name;
import java.util.List;
import java.util.stream.IntStream;

/** The statements that create functions and aggregates. */
final class FunctionDefinitions {
    private FunctionDefinitions() {}

    static SchemaStatement of(UserFunction function) {
        return function.definition() instanceof Scalar scalar
                ? scalar(function, scalar)
                : aggregate(function, (Aggregate) function.definition());
    }

    private static CreateFunction scalar(UserFunction function, Scalar scalar) {
        List<FieldDefinition> arguments = IntStream.range(
                        0, function.arguments().size())
                .mapToObj(i -> new FieldDefinition(
                        Name.of(scalar.argumentNames().get(i)),
                        Definitions.typeName(function.arguments().get(i))))
                .toList();
        return new CreateFunction(
                false,
                true,
                Definitions.unqualified(function.name()),
                arguments,
                scalar.calledOnNull(),
                Definitions.typeName(function.result()),
                scalar.language(),
                OptionDefinitions.string(scalar.body()),
                TextRange.NONE);
    }

    private static CreateAggregate aggregate(UserFunction function, Aggregate aggregate) {
        return new CreateAggregate(
                false,
                true,
                Definitions.unqualified(function.name()),
                function.arguments().stream().map(Definitions::typeName).toList(),
                Name.of(aggregate.stateFunction()),
                Definitions.typeName(aggregate.stateType()),
                aggregate.finalFunction().map(Name::of),
                aggregate.initialState(),
                TextRange.NONE);
    }
}
