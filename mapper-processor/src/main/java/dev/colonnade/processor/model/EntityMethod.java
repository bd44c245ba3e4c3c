package dev.colonnade.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An abstract method of a DAO that executes nothing: it makes entities of rows, or puts one into a statement.
 *
 * @param name its name
 * @param label how messages name it: {@code FlightDao.flight(Row)}
 * @param kind what it does
 * @param parameters its parameters
 * @param result what it returns
 * @param lenient whether a statement may lack columns
 * @param site where it is declared
 */
public record EntityMethod(
        String name, String label, Kind kind, List<Parameter> parameters, Result result, boolean lenient, Site site) {
    /** What it does. */
    public enum Kind {
        GET,
        SET
    }

    /** What of the driver's it works on. */
    public enum Given {
        ROW("com.datastax.oss.driver.api.core.cql.Row"),
        RESULTS("com.datastax.oss.driver.api.core.cql.ResultSet"),
        ASYNC_RESULTS("com.datastax.oss.driver.api.core.cql.AsyncResultSet"),
        STATEMENT("com.datastax.oss.driver.api.core.cql.BoundStatement"),
        BUILDER("com.datastax.oss.driver.api.core.cql.BoundStatementBuilder");

        private final String type;

        Given(String type) {
            this.type = type;
        }

        private boolean is(JavaType java) {
            return java instanceof JavaType.ClassType of && of.qualifiedName().equals(type);
        }
    }

    public EntityMethod {
        parameters = List.copyOf(parameters);
    }

    /** What of the driver's a parameter is, if it is. */
    public static Optional<Given> given(Parameter parameter) {
        return List.of(Given.values()).stream()
                .filter(given -> given.is(parameter.type().java()))
                .findFirst();
    }

    /** The parameter that is the driver's. */
    public Optional<Parameter> givenParameter() {
        return parameters.stream()
                .filter(parameter -> given(parameter).isPresent())
                .findFirst();
    }

    /** What it works on, if it is said. */
    public Optional<Given> given() {
        return givenParameter().flatMap(EntityMethod::given);
    }

    /** Whether it returns what it works on. */
    public boolean returnsGiven() {
        return given().filter(given -> given.is(result.declared())).isPresent();
    }

    /** The parameter that is an entity. */
    public Optional<Parameter> entityParameter() {
        return parameters.stream()
                .filter(parameter -> parameter.entity().isPresent() && !parameter.many())
                .findFirst();
    }

    /** The entity that it makes or sets, if it is one. */
    public Optional<MappedClass> entity() {
        return kind == Kind.GET ? result.entity() : entityParameter().flatMap(Parameter::entity);
    }

    /** Whether all types that it names exist by now. */
    public boolean isComplete() {
        return result.declared().isComplete()
                && parameters.stream()
                        .allMatch(parameter -> parameter.type().java().isComplete());
    }
}
