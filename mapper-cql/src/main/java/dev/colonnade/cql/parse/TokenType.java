package dev.colonnade.cql.parse;

/** What a token is. */
sealed interface TokenType extends Expected permits Keyword, Sign, Kind {}
