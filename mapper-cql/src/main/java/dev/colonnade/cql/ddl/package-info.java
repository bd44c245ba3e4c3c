/**
 * What statements make of a schema: {@link dev.colonnade.cql.ddl.SchemaReader} reads files of them, one after the
 * other, as the server would execute them, and says which of them the server refuses. One class per kind of statement
 * changes the schema, and one class per rule, whose name ends with Rule, says what must hold.
 */
@NullMarked
package dev.colonnade.cql.ddl;

import org.jspecify.annotations.NullMarked;
