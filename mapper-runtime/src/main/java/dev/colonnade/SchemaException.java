package dev.colonnade;

import dev.colonnade.cql.schema.plan.SchemaPlan;

/**
 * The schema that is there is not as the entities say: the message has the whole plan.
 *
 * @since 0.1.0
 */
public final class SchemaException extends ColonnadeException {
    private static final long serialVersionUID = 1L;

    private final transient SchemaPlan plan;

    /**
     * Makes an exception.
     *
     * @param message what was asked, in one line
     * @param plan what is to be done
     */
    public SchemaException(String message, SchemaPlan plan) {
        super(message + "\n" + plan.text());
        this.plan = plan;
    }

    /** {@return what is to be done; null in an exception that was sent to another process} */
    public SchemaPlan plan() {
        return plan;
    }
}
