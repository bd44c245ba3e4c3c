package dev.colonnade.cql.statement;

/**
 * A comparison in a relation or a condition.
 *
 * @since 0.1.0
 */
public enum Operator {
    /** Equal. */
    EQ("="),
    /** Less than. */
    LT("<"),
    /** Less than or equal. */
    LE("<="),
    /** Greater than. */
    GT(">"),
    /** Greater than or equal. */
    GE(">="),
    /** Not equal. */
    NE("!="),
    /** Like a pattern. */
    LIKE("LIKE"),
    /** A collection that contains a value. */
    CONTAINS("CONTAINS"),
    /** A map that contains a key. */
    CONTAINS_KEY("CONTAINS KEY");

    private final String cql;

    Operator(String cql) {
        this.cql = cql;
    }

    /** {@return how it is written} */
    public String cql() {
        return cql;
    }

    /** {@return whether it is one of {@code <}, {@code <=}, {@code >} and {@code >=}} */
    public boolean isInequality() {
        return this == LT || this == LE || this == GT || this == GE;
    }
}
