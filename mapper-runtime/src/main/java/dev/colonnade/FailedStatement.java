package dev.colonnade;

/**
 * Which statement an exception of the driver's is about. It is never thrown: the driver's exception, whose type stays
 * what it is, has it among its suppressed ones, so that a log has both. It has no stack trace of its own.
 *
 * @since 0.1.0
 */
public final class FailedStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String method;
    private final String cql;

    /**
     * Makes it.
     *
     * @param method the DAO method, {@code VideoDao.find(UUID)}; or what else executed the statement
     * @param cql the text, as it was sent
     */
    public FailedStatement(String method, String cql) {
        super(method + " failed\n  " + cql, null, true, false);
        this.method = method;
        this.cql = cql;
    }

    /** {@return the DAO method, or what else executed the statement} */
    public String method() {
        return method;
    }

    /** {@return the text, as it was sent} */
    public String cql() {
        return cql;
    }
}
