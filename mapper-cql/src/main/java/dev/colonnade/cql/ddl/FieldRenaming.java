package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.check.name.NearMisses;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterType.RenameFields;
import dev.colonnade.cql.statement.Renaming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Renames fields of a user-defined type. */
final class FieldRenaming {
    private final AlterType statement;
    private final RenameFields change;
    private final UserType type;
    private final Step step;

    FieldRenaming(AlterType statement, RenameFields change, UserType type, Step step) {
        this.statement = statement;
        this.change = change;
        this.type = type;
        this.step = step;
    }

    DraftKeyspace apply() {
        checkAggregates();
        Map<Identifier, Identifier> names = new LinkedHashMap<>();
        for (Renaming renaming : ColumnRenaming.last(change.fields())) {
            if (type.field(renaming.from().identifier()).isEmpty()) {
                checkUnknown(renaming);
            } else {
                names.put(renaming.from().identifier(), renaming.to().identifier());
            }
        }
        List<Field> fields = type.fields().stream()
                .map(field -> new Field(names.getOrDefault(field.name(), field.name()), field.type()))
                .toList();
        for (Renaming renaming : ColumnRenaming.last(change.fields())) {
            if (fields.stream()
                            .filter(f -> f.name().equals(renaming.to().identifier()))
                            .count()
                    > 1) {
                NameTakenRule.refuse("field", renaming.to().cql(), renaming.to().range(), step);
            }
        }
        return step.isRefused() ? step.keyspace() : step.keyspace().with(new UserType(type.name(), fields));
    }

    private void checkAggregates() {
        TypeParts parts = new TypeParts(step.keyspace());
        step.keyspace().functions().stream()
                .filter(DraftFunction::hasInitialState)
                .filter(aggregate -> parts.have(aggregate.uses().get(0).result(), type.name()))
                .findFirst()
                .ifPresent(aggregate -> step.refuse(
                        CqlRule.SCHEMA_IN_USE,
                        statement.type().range(),
                        "The type " + statement.type().cql() + " is in the first state of the aggregate "
                                + aggregate.function().name().cql(),
                        "drop the aggregate before"));
    }

    private void checkUnknown(Renaming renaming) {
        if (!change.ifExists()) {
            List<Identifier> fields = type.fields().stream().map(Field::name).toList();
            List<String> near = NearMisses.of(renaming.from().identifier(), fields);
            step.refuse(
                    CqlRule.SCHEMA_UNKNOWN_COLUMN,
                    renaming.from().range(),
                    "The type " + statement.type().cql() + " has no field "
                            + renaming.from().cql(),
                    near.isEmpty() ? Step.names(fields) : near,
                    NearMisses.fix(near, "name a field of the type"));
        }
    }
}
