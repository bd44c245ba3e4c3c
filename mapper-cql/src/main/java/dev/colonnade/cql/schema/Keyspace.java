package dev.colonnade.cql.schema;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.CreateKeyspace;
import dev.colonnade.cql.statement.SchemaStatement;
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
 * @param options where its rows are kept, if that is known
 * @since 0.1.0
 */
public record Keyspace(
        Optional<Identifier> name,
        boolean complete,
        Map<Identifier, UserType> types,
        Map<Identifier, Table> tables,
        List<UserFunction> functions,
        Optional<KeyspaceOptions> options) {
    /** Copies the collections. */
    public Keyspace {
        types = Map.copyOf(types);
        tables = Map.copyOf(tables);
        functions = List.copyOf(functions);
    }

    /**
     * A keyspace of which it is not known where its rows are kept.
     *
     * @param name its name, if it is known
     * @param complete whether all that it holds is known, so that what is not here does not exist
     * @param types its user-defined types by their names
     * @param tables its tables and materialized views by their names
     * @param functions its functions and aggregates
     */
    public Keyspace(
            Optional<Identifier> name,
            boolean complete,
            Map<Identifier, UserType> types,
            Map<Identifier, Table> tables,
            List<UserFunction> functions) {
        this(name, complete, types, tables, functions, Optional.empty());
    }

    /**
     * The same keyspace with other functions.
     *
     * @param others its functions and aggregates
     * @return the keyspace
     */
    public Keyspace withFunctions(List<UserFunction> others) {
        return new Keyspace(name, complete, types, tables, others, options);
    }

    /**
     * The same keyspace with other tables.
     *
     * @param others its tables and materialized views by their names
     * @return the keyspace
     */
    public Keyspace withTables(Map<Identifier, Table> others) {
        return new Keyspace(name, complete, types, others, functions, options);
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

    /** {@return its types, each behind those that it uses, else in the order of their names} */
    public List<UserType> typesInOrder() {
        return DefinitionOrder.types(types);
    }

    /**
     * The statements that create what it holds, each behind those that it needs: types, tables with their indexes,
     * views, functions, aggregates. Each leaves alone what exists by its name.
     *
     * @return the statements, without the one that creates the keyspace
     */
    public List<SchemaStatement> definitions() {
        return DefinitionOrder.statements(this);
    }

    /** {@return the statement that creates this keyspace if there is none of its name; empty if too little is known} */
    public Optional<CreateKeyspace> definition() {
        return name.flatMap(known -> options.map(how -> how.definition(known)));
    }
}
