package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.FunctionDefinition;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates a function, by the rules in the order of the server. Its body is not looked at. */
final class FunctionCreation {
    private final Step step;

    FunctionCreation(Step step) {
        this.step = step;
    }

    DraftKeyspace apply(CreateFunction statement) {
        FunctionRules.checkDirectives(
                statement.orReplace(), statement.ifNotExists(), statement.name().range(), step);
        DuplicateColumnRule.check(
                "argument",
                statement.arguments().stream().map(FieldDefinition::name).toList(),
                step);
        List<CqlType> arguments =
                types(statement.arguments().stream().map(FieldDefinition::type).toList());
        CqlType result = type(statement.result());
        FunctionDefinition definition = new FunctionDefinition.Scalar(
                statement.arguments().stream()
                        .map(argument -> argument.name().identifier())
                        .toList(),
                statement.calledOnNull(),
                statement.language(),
                statement.body().text());
        UserFunction function = new UserFunction(statement.name().name().identifier(), arguments, result, definition);
        return add(
                new DraftFunction(function, List.of()),
                statement.name(),
                statement.orReplace(),
                statement.ifNotExists());
    }

    List<CqlType> types(List<TypeName> names) {
        return names.stream().map(this::type).toList();
    }

    CqlType type(TypeName name) {
        FunctionRules.checkFrozen(name, step);
        return TypeRules.check(name, step);
    }

    /** Adds a function or aggregate, or puts it in the place of the one with its name and arguments. */
    DraftKeyspace add(DraftFunction function, QualifiedName name, boolean orReplace, boolean ifNotExists) {
        if (step.isRefused()) {
            return step.keyspace();
        }
        UserFunction made = function.function();
        Optional<DraftFunction> old = step.keyspace().functions().stream()
                .filter(other -> isSame(other.function(), made.name(), made.arguments()))
                .findFirst();
        old.ifPresent(other -> checkReplaced(function, other, name, orReplace, ifNotExists));
        if (step.isRefused() || (old.isPresent() && ifNotExists)) {
            return step.keyspace();
        }
        List<DraftFunction> functions = new ArrayList<>(step.keyspace().functions());
        old.ifPresent(functions::remove);
        functions.add(function);
        return step.keyspace().withFunctions(functions);
    }

    private void checkReplaced(
            DraftFunction function, DraftFunction old, QualifiedName name, boolean orReplace, boolean ifNotExists) {
        UserFunction made = function.function();
        String kind = old.function().aggregate() ? "aggregate" : "function";
        if (made.aggregate() != old.function().aggregate() || (!orReplace && !ifNotExists)) {
            NameTakenRule.refuse(
                    kind, signature(made.name(), made.arguments()), name.name().range(), step);
        } else if (orReplace
                && (function.isCalledOnNull() != old.isCalledOnNull()
                        || !new OldValues(step.keyspace())
                                .sortAlike(made.result(), old.function().result()))) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    name.range(),
                    "The " + kind + " " + name.cql() + " differs from the one that it replaces in its result or in what"
                            + " it does on null",
                    "drop the " + kind + " before");
        }
    }

    static boolean isSame(UserFunction function, Identifier name, List<CqlType> arguments) {
        return function.name().equals(name) && function.arguments().equals(arguments);
    }

    static String signature(Identifier name, List<CqlType> arguments) {
        return name.cql() + "("
                + String.join(", ", arguments.stream().map(CqlType::cql).toList()) + ")";
    }
}
