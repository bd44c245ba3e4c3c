package dev.colonnade.cql.ddl;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.FunctionDefinition;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.NullLiteral;
import dev.colonnade.cql.term.Term;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Creates an aggregate, by the rules in the order of the server. The value of its first state is not looked at. */
final class AggregateCreation {
    private final CreateAggregate statement;
    private final FunctionCreation functions;
    private final Step step;

    AggregateCreation(CreateAggregate statement, Step step) {
        this.statement = statement;
        this.functions = new FunctionCreation(step);
        this.step = step;
    }

    DraftKeyspace apply() {
        FunctionRules.checkDirectives(
                statement.orReplace(), statement.ifNotExists(), statement.name().range(), step);
        List<CqlType> arguments = functions.types(statement.arguments());
        CqlType state = functions.type(statement.stateType());
        if (step.isRefused()) {
            return step.keyspace();
        }
        List<CqlType> stateArguments =
                Stream.concat(Stream.of(state), arguments.stream()).toList();
        Optional<DraftFunction> stateFunction = scalar(statement.stateFunction(), stateArguments);
        Optional<DraftFunction> finalFunction = statement.finalFunction().flatMap(name -> scalar(name, List.of(state)));
        if (step.isRefused() || stateFunction.isEmpty()) {
            return step.keyspace();
        }
        checkState(stateFunction.get(), state);
        UserFunction last = finalFunction.orElse(stateFunction.get()).function();
        List<UserFunction> uses = Stream.of(stateFunction, finalFunction)
                .flatMap(Optional::stream)
                .map(DraftFunction::function)
                .toList();
        FunctionDefinition definition = new FunctionDefinition.Aggregate(
                statement.stateFunction().identifier(),
                state,
                statement.finalFunction().map(Name::identifier),
                state());
        UserFunction function =
                new UserFunction(statement.name().name().identifier(), arguments, last.result(), definition);
        DraftFunction draft = new DraftFunction(function, uses);
        return functions.add(draft, statement.name(), statement.orReplace(), statement.ifNotExists());
    }

    private void checkState(DraftFunction stateFunction, CqlType state) {
        String name = statement.stateFunction().cql();
        TextRange range = statement.stateFunction().range();
        if (!stateFunction.function().result().equals(state)) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    range,
                    "The function " + name + " gives "
                            + stateFunction.function().result().cql() + " and not the state, which is " + state.cql(),
                    "name a function that takes and gives the state");
        } else if (!stateFunction.isCalledOnNull() && state().isEmpty()) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    range,
                    "The function " + name + " is not called on null, and the aggregate has no first state",
                    "add INITCOND, or write CALLED ON NULL INPUT in the function");
        }
    }

    private Optional<Term> state() {
        return statement.initialState().filter(state -> !(state instanceof NullLiteral));
    }

    private Optional<DraftFunction> scalar(Name name, List<CqlType> arguments) {
        Optional<DraftFunction> found = step.keyspace().functions().stream()
                .filter(function -> FunctionCreation.isSame(function.function(), name.identifier(), arguments))
                .filter(function -> !function.function().aggregate())
                .findFirst();
        if (found.isEmpty() && !step.keyspace().isDoubtful(name.identifier())) {
            UnknownNameRule.refuse(
                    "function", FunctionCreation.signature(name.identifier(), arguments), name.range(), known(), step);
        }
        return found;
    }

    private List<String> known() {
        return step.keyspace().functions().stream()
                .map(DraftFunction::function)
                .filter(function -> !function.aggregate())
                .map(function -> FunctionCreation.signature(function.name(), function.arguments()))
                .toList();
    }
}
