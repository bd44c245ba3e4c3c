package dev.colonnade.cql.schema;

import dev.colonnade.cql.schema.Difference.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a program expects of a keyspace with what is there. More columns and fields than are expected, and
 * another order of them, are no difference.
 *
 * @since 0.1.0
 */
public final class SchemaComparison {
    private final Keyspace actual;

    /**
     * Compares with a keyspace.
     *
     * @param actual what is there
     */
    public SchemaComparison(Keyspace actual) {
        this.actual = actual;
    }

    /**
     * Compares a table.
     *
     * @param expected the table as the program knows it
     * @return what differs; nothing if the program can use the table that is there
     */
    public List<Difference> compare(Table expected) {
        Optional<Table> table = actual.table(expected.name());
        if (table.isPresent()) {
            return TableComparison.compare(expected, table.get());
        }
        String name = expected.name().cql();
        return List.of(new Difference(
                Kind.MISSING_TABLE,
                expected.name(),
                "There is no table " + name,
                "add " + expected.create() + ", or name a table that is there"));
    }

    /**
     * Compares a user-defined type.
     *
     * @param expected the type as the program knows it
     * @return what differs; nothing if the program can use the type that is there
     */
    public List<Difference> compare(UserType expected) {
        Optional<UserType> type = actual.type(expected.name());
        if (type.isPresent()) {
            return UserTypeComparison.compare(expected, type.get());
        }
        String name = expected.name().typeCql();
        return List.of(new Difference(
                Kind.MISSING_TYPE,
                expected.name(),
                "There is no type " + name,
                "add " + expected.create() + ", or name a type that is there"));
    }
}
