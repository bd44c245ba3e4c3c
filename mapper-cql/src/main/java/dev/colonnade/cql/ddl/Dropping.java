package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.statement.Drop;
import dev.colonnade.cql.statement.DropTrigger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Drops what nothing else needs (the Drop…Statement classes). */
final class Dropping {
    private final Step step;

    Dropping(Step step) {
        this.step = step;
    }

    DraftKeyspace apply(Drop statement) {
        return switch (statement.kind()) {
            case TABLE -> table(statement);
            case VIEW ->
                Lookup.view(statement.name(), statement.ifExists(), step)
                        .map(view -> step.keyspace().withoutTable(view.table().name()))
                        .orElse(step.keyspace());
            case TYPE -> type(statement);
            case INDEX -> index(statement);
            case KEYSPACE -> throw new IllegalArgumentException("a keyspace is dropped where keyspaces are");
        };
    }

    private DraftKeyspace table(Drop statement) {
        Optional<DraftTable> table =
                Lookup.table(statement.name(), statement.ifExists(), "write DROP MATERIALIZED VIEW", step);
        if (table.isEmpty()) {
            return step.keyspace();
        }
        Identifier name = table.get().table().name();
        step.keyspace()
                .views(name)
                .findFirst()
                .ifPresent(view -> refuseUsed(
                        statement,
                        "has the materialized view " + view.table().name().cql()));
        return step.keyspace().withoutTable(name);
    }

    private DraftKeyspace type(Drop statement) {
        Identifier name = statement.name().name().identifier();
        if (!step.keyspace().types().containsKey(name)) {
            return unknown(statement, step.keyspace().types().keySet().stream());
        }
        TypeParts parts = new TypeParts(step.keyspace());
        users(name, parts).findFirst().ifPresent(user -> refuseUsed(statement, "is used by the " + user));
        return step.keyspace().withoutType(name);
    }

    private Stream<String> users(Identifier type, TypeParts parts) {
        Stream<String> functions = step.keyspace().functions().stream()
                .map(DraftFunction::function)
                .filter(function -> Stream.concat(function.arguments().stream(), Stream.of(function.result()))
                        .anyMatch(used -> parts.have(used, type)))
                .map(function -> "function " + function.name().cql());
        Stream<String> types = step.keyspace().types().values().stream()
                .filter(other -> !other.name().equals(type))
                .filter(other -> other.fields().stream().map(Field::type).anyMatch(used -> parts.have(used, type)))
                .map(other -> "type " + other.name().typeCql());
        Stream<String> tables = step.keyspace().tables().values().stream()
                .map(DraftTable::table)
                .filter(table -> table.base().isEmpty())
                .filter(table -> table.columns().stream().anyMatch(column -> parts.have(column.type(), type)))
                .map(table -> "table " + table.name().cql());
        return Stream.of(functions, types, tables).flatMap(users -> users);
    }

    private DraftKeyspace index(Drop statement) {
        Identifier name = statement.name().name().identifier();
        Optional<DraftTable> table = step.keyspace().indexed(name);
        if (table.isEmpty()) {
            return unknown(
                    statement,
                    step.keyspace().tables().values().stream()
                            .flatMap(known -> known.table().indexes().stream())
                            .flatMap(index -> index.name().stream()));
        }
        return step.keyspace()
                .with(table.get()
                        .withIndexes(table.get().table().indexes().stream()
                                .filter(index -> !DraftKeyspace.isNamed(index, name))
                                .toList()));
    }

    private DraftKeyspace unknown(Drop statement, Stream<Identifier> known) {
        Identifier name = statement.name().name().identifier();
        if (!statement.ifExists() && !step.keyspace().isDoubtful(name)) {
            UnknownNameRule.refuse(
                    statement.kind() == Drop.Kind.TYPE ? "type" : "index",
                    statement.name().cql(),
                    statement.name().range(),
                    known.map(Identifier::cql).sorted().toList(),
                    step);
        }
        return step.keyspace();
    }

    private void refuseUsed(Drop statement, String why) {
        step.refuse(
                CqlRule.SCHEMA_IN_USE,
                statement.name().range(),
                statement.name().cql() + " " + why,
                "drop that before");
    }

    DraftKeyspace apply(DropTrigger statement) {
        Identifier table = statement.table().name().identifier();
        Identifier name = statement.name().identifier();
        Optional<DraftTable> found =
                step.keyspace().table(table).filter(known -> known.triggers().contains(name));
        if (found.isEmpty()) {
            if (!statement.ifExists() && !step.keyspace().isDoubtful(table)) {
                UnknownNameRule.refuse(
                        "trigger", statement.name().cql(), statement.name().range(), List.of(), step);
            }
            return step.keyspace();
        }
        Set<Identifier> left = new HashSet<>(found.get().triggers());
        left.remove(name);
        return step.keyspace().with(found.get().withTriggers(left));
    }
}
