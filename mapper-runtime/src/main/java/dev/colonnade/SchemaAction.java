package dev.colonnade;

/**
 * What is done about the schema when a mapper is made.
 *
 * @since 0.1.0
 */
public enum SchemaAction {
    /**
     * Nothing: the schema is there. What is missing is found when the statements are prepared. For a driver whose
     * metadata is switched off, or who counts milliseconds at the start.
     */
    NONE,
    /**
     * The schema that is there is compared with the entities, and a {@link SchemaException} names all that is missing
     * or different. Nothing is changed. This is the default; of a mapper without a keyspace, whose methods say each its
     * own, nothing is compared. More columns, tables, types and indexes than the entities have are allowed.
     */
    VALIDATE,
    /**
     * What does not exist is created, from the entities and the files that they come with: types, tables, indexes,
     * views and functions, and the keyspace if {@link Colonnade.Builder#keyspaceOptions} says how. Those that exist are
     * left as they are.
     *
     * <p>One of the processes that start at the same time does it, the others wait: it holds a lock, the row of a small
     * table {@code colonnade_schema_lock} in the keyspace. If it is killed, the next goes on where it was when its
     * lease of a minute ends.
     */
    CREATE,
    /**
     * What is missing is added, under the same lock: the keyspace if {@link Colonnade.Builder#keyspaceOptions} says
     * how, types, tables, columns, fields, indexes, views and functions are created, options are set. What needs a
     * decision, such as a column of another type, is left as it is, and a {@link SchemaException} names it.
     */
    UPDATE
}
