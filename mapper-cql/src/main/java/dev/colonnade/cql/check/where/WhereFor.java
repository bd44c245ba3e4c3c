package dev.colonnade.cql.check.where;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.schema.Column;
import java.util.Optional;

/**
 * The statement that a WHERE is of, as far as the rules of WHERE ask.
 *
 * @param kind its kind
 * @param onlyStatic whether it is about static columns only: a SELECT selects at least one static column and besides
 *     them only columns of the partition key; an UPDATE, DELETE or INSERT has operations or conditions on static
 *     columns and none on others, and an INSERT names no clustering column
 * @param readsStatic whether a SELECT makes the server read static columns
 * @param allowFiltering whether ALLOW FILTERING is said
 * @param nearest the column of the one ANN OF in ORDER BY
 * @param place what is to blame where a relation is missing: the relations, or the columns of an INSERT
 * @since 0.1.0
 */
public record WhereFor(
        Kind kind,
        boolean onlyStatic,
        boolean readsStatic,
        boolean allowFiltering,
        Optional<Column> nearest,
        TextRange place) {
    /** The kinds of statements. */
    public enum Kind {
        /** A SELECT. */
        SELECT,
        /** An UPDATE. */
        UPDATE,
        /** A DELETE. */
        DELETE,
        /** An INSERT, whose columns of the key and their values are relations by {@code =}. */
        INSERT
    }

    WhereFor withoutAllowFiltering() {
        return new WhereFor(kind, onlyStatic, readsStatic, false, nearest, place);
    }

    /** Whether it writes rows one by one, and so must say each of them. */
    boolean writesRows() {
        return kind == Kind.INSERT || kind == Kind.UPDATE;
    }

    /**
     * A SELECT.
     *
     * @param onlyStatic whether it selects static columns, and besides them only columns of the partition key
     * @param readsStatic whether it makes the server read static columns
     * @param allowFiltering whether ALLOW FILTERING is said
     * @param nearest the column of the one ANN OF in ORDER BY
     * @param place the relations, or the table if there are none
     * @return the statement
     */
    public static WhereFor select(
            boolean onlyStatic,
            boolean readsStatic,
            boolean allowFiltering,
            Optional<Column> nearest,
            TextRange place) {
        return new WhereFor(Kind.SELECT, onlyStatic, readsStatic, allowFiltering, nearest, place);
    }

    /**
     * An UPDATE.
     *
     * @param onlyStatic whether it sets and tests static columns only
     * @param place the relations
     * @return the statement
     */
    public static WhereFor update(boolean onlyStatic, TextRange place) {
        return new WhereFor(Kind.UPDATE, onlyStatic, false, false, Optional.empty(), place);
    }

    /**
     * A DELETE.
     *
     * @param onlyStatic whether it deletes and tests static columns only
     * @param place the relations
     * @return the statement
     */
    public static WhereFor delete(boolean onlyStatic, TextRange place) {
        return new WhereFor(Kind.DELETE, onlyStatic, false, false, Optional.empty(), place);
    }

    /**
     * An INSERT.
     *
     * @param onlyStatic whether it sets static columns and names neither clustering columns nor others
     * @param place the columns
     * @return the statement
     */
    public static WhereFor insert(boolean onlyStatic, TextRange place) {
        return new WhereFor(Kind.INSERT, onlyStatic, false, false, Optional.empty(), place);
    }
}
