package dev.colonnade.cql.ddl;

import dev.colonnade.cql.schema.Field;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.statement.CreateType;
import dev.colonnade.cql.statement.FieldDefinition;
import java.util.List;

/** Creates a user-defined type, by the rules in the order of the server. */
final class TypeCreation {
    private TypeCreation() {}

    static DraftKeyspace apply(CreateType statement, Step step) {
        if (step.keyspace().types().containsKey(statement.name().name().identifier())) {
            if (!statement.ifNotExists()) {
                NameTakenRule.refuse(
                        "type", statement.name().cql(), statement.name().name().range(), step);
            }
            return step.keyspace();
        }
        DuplicateColumnRule.check(
                "field", statement.fields().stream().map(FieldDefinition::name).toList(), step);
        statement.fields().forEach(field -> UserTypeFieldRule.check(field, step));
        if (step.isRefused()) {
            return step.keyspace();
        }
        List<Field> fields = statement.fields().stream()
                .map(field -> new Field(field.name().identifier(), TypeRules.check(field.type(), step)))
                .toList();
        return step.keyspace().with(new UserType(statement.name().name().identifier(), fields));
    }
}
