package dev.colonnade.cql.parse;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.term.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Reads names. */
final class Names {
    private final TokenCursor cursor;

    Names(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Reads the name of a keyspace, table, column, field, alias, marker or index.
     *
     * @param part what it names
     * @return the name
     */
    Name name(Part part) {
        return cursor.peek().isName() ? taken() : missing(part);
    }

    /**
     * Reads a name of which nobody asks where it stands.
     *
     * @param part what it names
     * @return the name
     */
    Identifier identifier(Part part) {
        return cursor.peek().isName()
                ? new Identifier(cursor.next().value)
                : missing(part).identifier();
    }

    /** {@return the name of a user-defined type, which is read} */
    Name typeName() {
        return cursor.peek().isTypeName() ? taken() : missing(Part.TYPE);
    }

    /** {@return the name of a function, which is read} */
    Name functionName() {
        return cursor.peek().isFunctionName() ? taken() : missing(Part.FUNCTION_NAME);
    }

    /**
     * Reads the name of a table or index, with or without its keyspace.
     *
     * @param part what it names
     * @return the name
     */
    QualifiedName qualified(Part part) {
        Name first = object(part);
        if (!cursor.is(Sign.DOT)) {
            return new QualifiedName(Optional.empty(), first);
        }
        cursor.next();
        return new QualifiedName(Optional.of(first), object(part));
    }

    /**
     * Reads a name that is no value, so that nobody can bind it.
     *
     * @param part what it names
     * @return the name
     */
    Name object(Part part) {
        if (cursor.is(Sign.QUESTION_MARK) || cursor.is(Sign.COLON)) {
            throw new CqlSyntaxException(
                    "A bind marker stands for a value, and cannot be " + part.phrase(),
                    cursor.peek().range(),
                    List.of(part.form()),
                    "write the name itself");
        }
        return name(part);
    }

    private Name taken() {
        Token token = cursor.next();
        return new Name(new Identifier(token.value), token.range());
    }

    private Name missing(Part part) {
        if (cursor.is(Kind.EMPTY_NAME)) {
            throw new CqlSyntaxException(
                    "Nothing stands between the double quotes, and a name cannot be empty",
                    cursor.peek().range(),
                    List.of(part.form()),
                    "write a name between the quotes");
        }
        throw cursor.mismatch(part);
    }
}
