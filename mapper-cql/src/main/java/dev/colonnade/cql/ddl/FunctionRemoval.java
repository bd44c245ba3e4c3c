package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Mask;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserFunction;
import dev.colonnade.cql.statement.DropFunction;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drops a function or aggregate that nothing else needs. */
final class FunctionRemoval {
    private final DropFunction statement;
    private final Step step;

    FunctionRemoval(DropFunction statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        Identifier name = statement.name().name().identifier();
        List<DraftFunction> named = step.keyspace().functions().stream()
                .filter(function -> function.function().name().equals(name))
                .toList();
        if (named.size() > 1 && statement.arguments().isEmpty()) {
            step.refuse(
                    CqlRule.SCHEMA_FUNCTION,
                    statement.name().range(),
                    "There are " + named.size() + " functions of the name "
                            + statement.name().cql(),
                    signatures(named),
                    "say the types of its arguments");
            return step.keyspace();
        }
        Optional<List<CqlType>> arguments = statement
                .arguments()
                .map(types -> types.stream().map(this::type).toList());
        Optional<DraftFunction> found = named.stream()
                .filter(function -> function.function().aggregate() == statement.aggregate())
                .filter(function ->
                        arguments.isEmpty() || function.function().arguments().equals(arguments.get()))
                .findFirst();
        if (step.isRefused()) {
            return step.keyspace();
        }
        if (found.isEmpty()) {
            refuseUnknown(named);
            return step.keyspace();
        }
        checkUsed(found.get().function());
        List<DraftFunction> left = new ArrayList<>(step.keyspace().functions());
        left.remove(found.get());
        return step.keyspace().withFunctions(left);
    }

    private CqlType type(TypeName name) {
        FunctionRules.checkFrozen(name, step);
        return TypeRules.check(name, step);
    }

    private void refuseUnknown(List<DraftFunction> named) {
        if (!statement.ifExists()
                && !step.keyspace().isDoubtful(statement.name().name().identifier())) {
            UnknownNameRule.refuse(
                    statement.aggregate() ? "aggregate" : "function",
                    statement.name().cql(),
                    statement.name().range(),
                    named.isEmpty() ? names() : signatures(named),
                    step);
        }
    }

    private void checkUsed(UserFunction function) {
        step.keyspace().functions().stream()
                .filter(other -> other.uses().contains(function))
                .findFirst()
                .ifPresent(other -> step.refuse(
                        CqlRule.SCHEMA_IN_USE,
                        statement.name().range(),
                        "The function " + statement.name().cql() + " is used by the aggregate "
                                + other.function().name().cql(),
                        "drop the aggregate before"));
        step.keyspace().tables().values().stream()
                .filter(table -> table.table().view().isEmpty() && isMask(function, table.table()))
                .findFirst()
                .ifPresent(table -> step.refuse(
                        CqlRule.SCHEMA_IN_USE,
                        statement.name().range(),
                        "The function " + statement.name().cql() + " masks a column of "
                                + table.table().name().cql(),
                        "write ALTER TABLE … DROP MASKED before"));
    }

    /** Of functions of one name that of as many arguments, one of which is the column. */
    private static boolean isMask(UserFunction function, Table table) {
        return table.columns().stream()
                .flatMap(column -> column.mask().stream())
                .map(Mask::function)
                .anyMatch(mask -> mask.function().identifier().equals(function.name())
                        && mask.arguments().size() + 1 == function.arguments().size());
    }

    private List<String> names() {
        return step.keyspace().functions().stream()
                .map(DraftFunction::function)
                .filter(function -> function.aggregate() == statement.aggregate())
                .map(function -> function.name().cql())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> signatures(List<DraftFunction> functions) {
        return functions.stream()
                .map(DraftFunction::function)
                .map(function -> FunctionCreation.signature(function.name(), function.arguments()))
                .toList();
    }
}
