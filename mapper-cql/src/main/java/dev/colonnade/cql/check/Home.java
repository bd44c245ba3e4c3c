package dev.colonnade.cql.check;

import dev.colonnade.cql.schema.Keyspace;
import dev.colonnade.cql.schema.Table;

/**
 * The table of a statement, and the keyspace in which it and the functions of users are: what calls mean depends on it.
 *
 * @param keyspace the keyspace
 * @param table the table
 * @since 0.1.0
 */
public record Home(Keyspace keyspace, Table table) {}
