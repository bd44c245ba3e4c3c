/**
 * From text to {@link dev.colonnade.cql.statement statements}: {@link dev.colonnade.cql.parse.CqlParser} reads what the
 * server's own parser reads, and no more. {@link dev.colonnade.cql.parse.Lexer} splits the text into tokens, and one
 * small class reads each part of the language from a {@link dev.colonnade.cql.parse.TokenCursor}.
 */
@NullMarked
package dev.colonnade.cql.parse;

import org.jspecify.annotations.NullMarked;
