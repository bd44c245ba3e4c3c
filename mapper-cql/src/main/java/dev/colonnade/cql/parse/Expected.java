package dev.colonnade.cql.parse;

/** What can stand at a place of a statement. */
sealed interface Expected permits TokenType, Part {
    /** How a sentence names it: {@code a comma}. */
    String phrase();

    /** How a list of what is allowed names it: {@code ,}. */
    String form();
}
