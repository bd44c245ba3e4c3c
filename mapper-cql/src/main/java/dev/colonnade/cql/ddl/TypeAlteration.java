package dev.colonnade.cql.ddl;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.check.CqlRule;
import dev.colonnade.cql.schema.Column;
import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.AlterType;
import dev.colonnade.cql.statement.AlterType.AddField;
import dev.colonnade.cql.statement.AlterType.AlterField;
import dev.colonnade.cql.statement.AlterType.RenameFields;
import dev.colonnade.cql.statement.FieldDefinition;
import dev.colonnade.cql.type.CqlType;
import java.util.ArrayList;
import java.util.List;

/** Changes a user-defined type, by the rules in the order of the server. */
final class TypeAlteration {
    private final AlterType statement;
    private final Step step;

    TypeAlteration(AlterType statement, Step step) {
        this.statement = statement;
        this.step = step;
    }

    DraftKeyspace apply() {
        Identifier name = statement.type().name().identifier();
        UserType type = step.keyspace().types().get(name);
        if (step.keyspace().isDoubtful(name)) {
            return step.keyspace();
        }
        if (type == null) {
            if (!statement.ifExists()) {
                UnknownNameRule.refuse(
                        "type", statement.type().cql(), statement.type().range(), types(), step);
            }
            return step.keyspace();
        }
        return apply(type);
    }

    private DraftKeyspace apply(UserType type) {
        if (statement.change() instanceof AddField change) {
            return add(change, type);
        }
        if (statement.change() instanceof RenameFields change) {
            return new FieldRenaming(statement, change, type, step).apply();
        }
        AlterField change = (AlterField) statement.change();
        step.refuse(
                CqlRule.SCHEMA_ALTER_COLUMN,
                change.type().range(),
                "The type of the field " + change.field().cql() + " cannot change",
                "add a field with another name");
        return step.keyspace();
    }

    private DraftKeyspace add(AddField change, UserType type) {
        FieldDefinition field = change.field();
        UserTypeFieldRule.check(field, step);
        if (step.isRefused()) {
            return step.keyspace();
        }
        if (type.field(field.name().identifier()).isPresent()) {
            if (!change.ifNotExists()) {
                NameTakenRule.refuse("field", field.name().cql(), field.name().range(), step);
            }
            return step.keyspace();
        }
        CqlType fieldType = TypeRules.check(field.type(), step);
        checkUse(field, fieldType, type);
        List<Field> fields = new ArrayList<>(type.fields());
        fields.add(new Field(field.name().identifier(), fieldType));
        return step.isRefused() ? step.keyspace() : step.keyspace().with(new UserType(type.name(), fields));
    }

    private void checkUse(FieldDefinition field, CqlType fieldType, UserType type) {
        TypeParts parts = new TypeParts(step.keyspace());
        if (parts.have(fieldType, type.name())) {
            step.refuse(
                    CqlRule.SCHEMA_USER_TYPE_FIELD,
                    field.type().range(),
                    "The field " + field.name().cql() + " would have the type "
                            + type.name().typeCql() + " in itself",
                    "use another type, such as the key of a row");
        }
        step.keyspace().tables().values().stream()
                .map(DraftTable::table)
                .filter(table -> isInPartitionKey(type, table, parts))
                .findFirst()
                .ifPresent(table -> step.refuse(
                        CqlRule.SCHEMA_IN_USE,
                        statement.type().range(),
                        "The type " + statement.type().cql() + " is in the partition key of "
                                + table.name().cql() + ", and with another field its rows would not be found",
                        "create another type"));
    }

    private static boolean isInPartitionKey(UserType type, Table table, TypeParts parts) {
        return table.partitionKey().stream()
                .flatMap(name -> table.column(name).stream())
                .map(Column::type)
                .anyMatch(column -> parts.have(column, type.name()));
    }

    private List<String> types() {
        return step.keyspace().types().keySet().stream()
                .map(Identifier::typeCql)
                .sorted()
                .toList();
    }
}
