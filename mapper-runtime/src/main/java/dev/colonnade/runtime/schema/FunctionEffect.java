package dev.colonnade.runtime.schema;

import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.DropFunction;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.term.QualifiedName;
import dev.colonnade.cql.term.TypeName;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;

/** Tells from a keyspace whether a statement about a function or aggregate was executed. */
final class FunctionEffect {
    private final Keyspace keyspace;

    FunctionEffect(Keyspace keyspace) {
        this.keyspace = keyspace;
    }

    /** Whether what it makes is there, or what it removes is not; false if it is about something else. */
    boolean isThere(Statement statement) {
        if (statement instanceof CreateFunction function) {
            List<TypeName> arguments =
                    function.arguments().stream().map(FieldDefinition::type).toList();
            return has(function.name(), false, Optional.of(arguments));
        }
        if (statement instanceof CreateAggregate aggregate) {
            return has(aggregate.name(), true, Optional.of(aggregate.arguments()));
        }
        return statement instanceof DropFunction drop
                && StatementEffect.isIn(keyspace, drop.name())
                && !has(drop.name(), drop.aggregate(), drop.arguments());
    }

    private boolean has(QualifiedName name, boolean aggregate, Optional<List<TypeName>> arguments) {
        Optional<List<CqlType>> types =
                arguments.map(said -> frozen(said.stream().map(TypeName::type).toList()));
        return StatementEffect.isIn(keyspace, name)
                && keyspace.functions().stream()
                        .filter(function -> function.aggregate() == aggregate)
                        .filter(function -> function.name().equals(name.name().identifier()))
                        .anyMatch(function -> types.isEmpty() || types.get().equals(frozen(function.arguments())));
    }

    /** The types of arguments are written without it, and are so. */
    private static List<CqlType> frozen(List<CqlType> types) {
        return types.stream().map(type -> type.frozen().canonical()).toList();
    }
}
