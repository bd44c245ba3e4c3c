/**
 * The text of statements that users write: {@link dev.colonnade.cql.text.Lexer} splits it into tokens, and
 * {@link dev.colonnade.cql.text.StatementText} is what can be said of it without knowing the schema.
 */
@NullMarked
package dev.colonnade.cql.text;

import org.jspecify.annotations.NullMarked;
