package dev.colonnade.processor.model;

import dev.colonnade.processor.model.JavaType.ClassType;
import java.util.List;

/**
 * A parameter of a mapper's method: what a DAO is made for.
 *
 * @param name its name
 * @param kinds what its annotations say it is
 * @param type its type
 * @param site where it is declared
 */
public record FactoryParameter(String name, List<Kind> kinds, JavaType type, Site site) {
    /** What a DAO can be made for. */
    public enum Kind {
        KEYSPACE("keyspace", "com.datastax.oss.driver.api.core.CqlIdentifier"),
        TABLE("table", "com.datastax.oss.driver.api.core.CqlIdentifier"),
        PROFILE("profile", "com.datastax.oss.driver.api.core.config.DriverExecutionProfile");

        private final String word;
        private final String driverType;

        Kind(String word, String driverType) {
            this.word = word;
            this.driverType = driverType;
        }

        /** In lower case. */
        public String word() {
            return word;
        }

        /** The annotation, as messages name it. */
        public String annotation() {
            return "@Dao" + Capitalized.of(word);
        }

        /** The type of the driver's that it can be, beside String, without its package. */
        public String driverTypeName() {
            return driverType.substring(driverType.lastIndexOf('.') + 1);
        }
    }

    public FactoryParameter {
        kinds = List.copyOf(kinds);
    }

    /** Whether its type is one that what it says can have. */
    public boolean fits() {
        return type instanceof ClassType of
                && kinds.stream()
                        .allMatch(kind -> of.qualifiedName().equals("java.lang.String")
                                || of.qualifiedName().equals(kind.driverType));
    }
}
