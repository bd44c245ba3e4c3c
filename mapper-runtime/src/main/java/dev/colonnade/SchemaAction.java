package dev.colonnade;

/**
 * What is done about the schema when a mapper is made.
 *
 * @since 0.1.0
 */
public enum SchemaAction {
    /** Nothing: the schema is there. */
    NONE,
    /** Types and tables that do not exist are created, from the entities; those that exist are left as they are. */
    CREATE
}
