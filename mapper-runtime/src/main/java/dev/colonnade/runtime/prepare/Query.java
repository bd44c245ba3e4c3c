package dev.colonnade.runtime.prepare;

/**
 * The statement of a DAO method.
 *
 * @param method the method, for messages: {@code VideoDao.find(UUID)}
 * @param cql its text, in which tables have no keyspace unless the user wrote one
 * @param idempotent whether executing it twice does what executing it once does
 * @param attributes what the DAO says of its execution
 * @since 0.1.0
 */
public record Query(String method, String cql, boolean idempotent, QueryAttributes attributes) {
    /**
     * A statement that may be executed twice, so that the driver retries it where it is in doubt.
     *
     * @param method the method
     * @param cql its text
     * @return the statement
     */
    public static Query idempotent(String method, String cql) {
        return new Query(method, cql, true, QueryAttributes.NONE);
    }

    /**
     * A statement that may not, or is not sure to do the same twice: the driver never retries it by itself.
     *
     * @param method the method
     * @param cql its text
     * @return the statement
     */
    public static Query notIdempotent(String method, String cql) {
        return new Query(method, cql, false, QueryAttributes.NONE);
    }

    /**
     * The same statement, executed in a certain way.
     *
     * @param how what is said of its execution
     * @return the statement with it
     */
    public Query with(QueryAttributes how) {
        return new Query(method, cql, idempotent, how);
    }
}
