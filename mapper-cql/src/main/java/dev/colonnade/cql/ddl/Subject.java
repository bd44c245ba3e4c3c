package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.AlterTable;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterView;
import dev.colonnade.cql.statement.CreateAggregate;
import dev.colonnade.cql.statement.CreateFunction;
import dev.colonnade.cql.statement.CreateIndex;
import dev.colonnade.cql.statement.CreateTable;
import dev.colonnade.cql.statement.CreateTrigger;
import dev.colonnade.cql.statement.CreateType;
import dev.colonnade.cql.statement.CreateView;
import dev.colonnade.cql.statement.Drop;
import dev.colonnade.cql.statement.DropFunction;
import dev.colonnade.cql.statement.DropTrigger;
import dev.colonnade.cql.statement.SchemaStatement;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.Optional;

/** What a statement in a keyspace is about, and what it does there. */
final class Subject {
    private Subject() {}

    /** What the statement creates, changes or drops, or nothing if it leaves the schema as it is. */
    static Optional<QualifiedName> of(SchemaStatement statement) {
        if (statement instanceof CreateTable create) {
            return Optional.of(create.name());
        }
        if (statement instanceof AlterTable alter) {
            return Optional.of(alter.table());
        }
        if (statement instanceof CreateType create) {
            return Optional.of(create.name());
        }
        if (statement instanceof AlterType alter) {
            return Optional.of(alter.type());
        }
        if (statement instanceof CreateIndex create) {
            return Optional.of(create.table());
        }
        if (statement instanceof CreateTrigger create) {
            return Optional.of(create.table());
        }
        if (statement instanceof DropTrigger drop) {
            return Optional.of(drop.table());
        }
        if (statement instanceof Drop drop) {
            return Optional.of(drop.name());
        }
        return ofViewOrFunction(statement);
    }

    private static Optional<QualifiedName> ofViewOrFunction(SchemaStatement statement) {
        if (statement instanceof CreateView create) {
            return Optional.of(create.name());
        }
        if (statement instanceof AlterView alter) {
            return Optional.of(alter.view());
        }
        if (statement instanceof CreateFunction create) {
            return Optional.of(create.name());
        }
        if (statement instanceof CreateAggregate create) {
            return Optional.of(create.name());
        }
        return statement instanceof DropFunction drop ? Optional.of(drop.name()) : Optional.empty();
    }

    /** Of what nothing more is said if the statement is refused. */
    static Identifier made(SchemaStatement statement) {
        Optional<Name> index = statement instanceof CreateIndex create ? create.name() : Optional.empty();
        return index.orElseGet(() -> of(statement).orElseThrow().name()).identifier();
    }

    static boolean isIfExistsSaid(SchemaStatement statement) {
        return (statement instanceof Drop drop && drop.ifExists())
                || (statement instanceof DropFunction function && function.ifExists())
                || (statement instanceof DropTrigger trigger && trigger.ifExists())
                || (statement instanceof AlterTable table && table.ifExists())
                || (statement instanceof AlterType type && type.ifExists())
                || (statement instanceof AlterView view && view.ifExists());
    }

    static DraftKeyspace change(SchemaStatement statement, Step step) {
        if (statement instanceof CreateTable create) {
            return new TableCreation(create, step).apply();
        }
        if (statement instanceof AlterTable alter) {
            return new TableAlteration(alter, step).apply();
        }
        if (statement instanceof CreateType create) {
            return TypeCreation.apply(create, step);
        }
        if (statement instanceof AlterType alter) {
            return new TypeAlteration(alter, step).apply();
        }
        if (statement instanceof CreateIndex create) {
            return new IndexCreation(create, step).apply();
        }
        if (statement instanceof CreateTrigger create) {
            return TriggerCreation.apply(create, step);
        }
        if (statement instanceof DropTrigger drop) {
            return new Dropping(step).apply(drop);
        }
        if (statement instanceof Drop drop) {
            return new Dropping(step).apply(drop);
        }
        return changeViewOrFunction(statement, step);
    }

    private static DraftKeyspace changeViewOrFunction(SchemaStatement statement, Step step) {
        if (statement instanceof CreateView create) {
            return new ViewCreation(create, step).apply();
        }
        if (statement instanceof AlterView alter) {
            return alter(alter, step);
        }
        if (statement instanceof CreateFunction create) {
            return new FunctionCreation(step).apply(create);
        }
        if (statement instanceof CreateAggregate create) {
            return new AggregateCreation(create, step).apply();
        }
        return new FunctionRemoval((DropFunction) statement, step).apply();
    }

    private static DraftKeyspace alter(AlterView statement, Step step) {
        Optional<DraftTable> view = Lookup.view(statement.view(), statement.ifExists(), step);
        if (view.isPresent()) {
            TableOptionRule.check(statement.options(), step);
            ViewOptionRule.check(statement.options(), false, step);
        }
        return view.map(draft -> TableAlteration.withOptions(draft, statement.options()))
                .map(step.keyspace()::with)
                .orElse(step.keyspace());
    }
}
