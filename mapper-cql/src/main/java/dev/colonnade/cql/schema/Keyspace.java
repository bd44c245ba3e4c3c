package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a keyspace.
 *
 * @param name its name, if it is known
 * @param complete whether all that it holds is known, so that what is not here does not exist
 * @param types its user-defined types by their names
 * @param tables its tables and materialized views by their names
 * @param functions its functions and aggregates
 * @since 0.1.0
 */
public record Keyspace(
        Optional<Identifier> name,
        boolean complete,
        Map<Identifier, UserType> types,
        Map<Identifier, Table> tables,
        List<UserFunction> functions) {
    /** Copies the collections. */
    public Keyspace {
        types = Map.copyOf(types);
        tables = Map.copyOf(tables);
        functions = List.copyOf(functions);
    }

    /**
     * Finds a table or view.
     *
     * @param table its name
     * @return the table, if it is known
     */
    public Optional<Table> table(Identifier table) {
        return Optional.ofNullable(tables.get(table));
    }

    /**
     * Finds a user-defined type.
     *
     * @param type its name
     * @return the type, if it is known
     */
    public Optional<UserType> type(Identifier type) {
        return Optional.ofNullable(types.get(type));
    }
}
