package dev.colonnade.cql.type;

/**
 * A type that is a class of the server's, of which nothing else is known.
 *
 * @param className the name of the class
 * @since 0.1.0
 */
public record CustomType(String className) implements CqlType {
    @Override
    public String cql() {
        return "'" + className.replace("'", "''") + "'";
    }
}
