package dev.colonnade.runtime.prepare;

/**
 * The statement of a DAO method.
 *
 * @param method the method, for messages: {@code VideoDao.find(UUID)}
 * @param cql its text, in which tables have no keyspace unless the user wrote one
 * @param idempotent whether executing it twice does what executing it once does
 * @since 0.1.0
 */
public record Query(String method, String cql, boolean idempotent) {}
