package dev.colonnade.cql.ddl;

/**
 * A text with statements, such as a file of migrations.
 *
 * @param name how messages name it: the name of the file
 * @param text what stands in it
 * @since 0.1.0
 */
public record SchemaText(String name, String text) {}
