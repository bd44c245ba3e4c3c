package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.Delete;
import dev.colonnade.cql.statement.Insert;
import dev.colonnade.cql.statement.Select;
import dev.colonnade.cql.statement.Statement;
import dev.colonnade.cql.statement.Update;
import java.util.List;
import java.util.Optional;

/** Builds the statements of the methods whose text is not the user's own. */
public final class MethodStatements {
    private MethodStatements() {}

    /** The statement of a method that has no problems; none for a {@code @Query}. */
    public static Optional<Statement> of(DaoMethod method) {
        return method.target().map(entity -> statement(method, entity));
    }

    private static Statement statement(DaoMethod method, MappedClass entity) {
        Identifier table = entity.name().identifier();
        boolean conditional = method.isConditional();
        boolean ttl = method.ttlParameter().isPresent();
        Operation operation = method.operation();
        if (operation instanceof Operation.Insert) {
            return new Insert(table, names(entity.columns()), conditional, ttl);
        }
        if (operation instanceof Operation.Update) {
            return new Update(table, names(entity.regularColumns()), names(entity.primaryKey()), conditional, ttl);
        }
        List<Identifier> key = method.entityParameter().isPresent()
                ? names(entity.primaryKey())
                : names(KeyArguments.of(entity, method.valueParameters()).arguments().stream()
                        .map(KeyArguments.Argument::column)
                        .toList());
        return operation instanceof Operation.Delete
                ? new Delete(table, key, conditional)
                : new Select(table, names(entity.columns()), key);
    }

    private static List<Identifier> names(List<Property> properties) {
        return properties.stream().map(Property::column).toList();
    }
}
