package dev.colonnade.cql.schema.plan;

import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;
import dev.colonnade.cql.schema.UserType;
import dev.colonnade.cql.schema.plan.Difference.Kind;
import dev.colonnade.cql.statement.SchemaStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares what a program expects of a keyspace with what is there. Another order of columns is no difference.
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
     * Compares a whole keyspace. Additions are in an order in which they can be executed.
     *
     * @param expected the keyspace as the program knows it
     * @return what differs
     */
    public List<Difference> compare(Keyspace expected) {
        List<Difference> differences = new ArrayList<>(KeyspaceComparison.options(expected, actual));
        expected.typesInOrder().forEach(type -> differences.addAll(compare(type)));
        expected.tables().values().stream()
                .sorted(Comparator.comparing((Table table) -> table.view().isPresent())
                        .thenComparing(Table::name))
                .forEach(table -> differences.addAll(compare(table)));
        differences.addAll(FunctionComparison.compare(expected, actual));
        differences.addAll(KeyspaceComparison.extras(expected, actual));
        return List.copyOf(differences);
    }

    /**
     * Compares a table or view.
     *
     * @param expected the table as the program knows it
     * @return what differs; nothing if the table that is there is the same
     */
    public List<Difference> compare(Table expected) {
        Optional<Table> table = actual.table(expected.name());
        if (table.isPresent()) {
            return expected.view().isPresent() || table.get().view().isPresent()
                    ? ViewComparison.compare(expected, table.get())
                    : TableComparison.compare(expected, table.get());
        }
        String name = expected.name().cql();
        List<SchemaStatement> statements = new ArrayList<>();
        statements.add(expected.definition());
        expected.indexes().forEach(index -> statements.add(index.definition(expected.name())));
        return List.of(new Difference(
                Kind.MISSING_TABLE,
                expected.name(),
                "There is no table " + name,
                "add " + expected.create() + ", or name a table that is there",
                statements));
    }

    /**
     * Compares a user-defined type.
     *
     * @param expected the type as the program knows it
     * @return what differs; nothing if the type that is there is the same
     */
    public List<Difference> compare(UserType expected) {
        Optional<UserType> type = actual.type(expected.name());
        if (type.isPresent()) {
            return UserTypeComparison.compare(expected, type.get(), new FieldObstacle(actual));
        }
        String name = expected.name().typeCql();
        return List.of(new Difference(
                Kind.MISSING_TYPE,
                expected.name(),
                "There is no type " + name,
                "add " + expected.create() + ", or name a type that is there",
                List.of(expected.definition())));
    }
}
