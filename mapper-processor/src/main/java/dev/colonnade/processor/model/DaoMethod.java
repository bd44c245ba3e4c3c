package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.Operation.Delete;
import dev.colonnade.processor.model.Operation.Insert;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Operation.Update;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An abstract method of a DAO.
 *
 * @param name its name
 * @param label how messages name it: {@code FlightDao.find(String, LocalDate)}
 * @param operation what it does
 * @param parameters its parameters
 * @param result what it returns
 * @param permissions what else its annotations say
 * @param unmapped a class that it names as if it were an entity, but that is only below one
 * @param options how its statement is executed
 * @param generic whether it has type parameters of its own
 * @param varargs whether its last parameter is variable
 * @param site where it is declared
 */
public record DaoMethod(
        String name,
        String label,
        Operation operation,
        List<Parameter> parameters,
        Result result,
        Permissions permissions,
        Optional<Unmapped> unmapped,
        MethodOptions options,
        boolean generic,
        boolean varargs,
        Site site) {
    public DaoMethod {
        parameters = List.copyOf(parameters);
    }

    /** The parameter that is an entity, if there is one. */
    public Optional<Parameter> entityParameter() {
        return parameters.stream().filter(p -> p.entity().isPresent()).findFirst();
    }

    /**
     * What an entity was and what it shall be.
     *
     * @param before the parameter for what it was
     * @param after the parameter for what it shall be
     */
    public record Change(Parameter before, Parameter after) {}

    /** The parameters of an update that writes what changed, if it is one. */
    public Optional<Change> change() {
        return operation instanceof Update
                ? entityNamed("before").flatMap(before -> entityNamed("after").map(after -> new Change(before, after)))
                : Optional.empty();
    }

    private Optional<Parameter> entityNamed(String parameter) {
        return parameters.stream()
                .filter(p -> p.entity().isPresent() && p.name().equals(parameter))
                .findFirst();
    }

    /** Whether it executes a statement for each of several entities. */
    public boolean isForEach() {
        return entityParameter().filter(Parameter::many).isPresent();
    }

    /** The methods that have a statement each: itself, or its parts. */
    public List<DaoMethod> parts() {
        return operation instanceof Operation.Batch batch ? batch.parts() : List.of(this);
    }

    /** The parameters that stand in USING, in the order of the statement. */
    public List<Parameter> usingParameters() {
        return Parameter.using(parameters);
    }

    /** The parameter that says where a page begins, if there is one. */
    public Optional<Parameter> pageTokenParameter() {
        return parameters.stream().filter(Parameter::isPageToken).findFirst();
    }

    /** The parameters that change the statement before it is executed, one after the other. */
    public List<Parameter> customizers() {
        return parameters.stream().filter(Parameter::isCustomizer).toList();
    }

    /** The parameters that are values of columns or bind markers. */
    public List<Parameter> valueParameters() {
        return parameters.stream().filter(Parameter::isValue).toList();
    }

    /** The parameter that a bind marker of a query means: of that very name, else of that name in Java. */
    public Optional<Parameter> parameterOf(Identifier marker) {
        List<Parameter> values = parameters.stream()
                .filter(parameter -> parameter.isValue() || parameter.isUsing())
                .toList();
        return values.stream()
                .filter(parameter -> parameter.cqlName().identifier().equals(marker))
                .findFirst()
                .or(() -> values.stream()
                        .filter(parameter -> parameter.name().equalsIgnoreCase(marker.name()))
                        .findFirst());
    }

    /** The entity whose table a statement that the mapper builds is about; none for the user's own. */
    public Optional<MappedClass> target() {
        Optional<MappedClass> parameter = entityParameter().flatMap(Parameter::entity);
        if (operation instanceof Operation.Select) {
            return result.entity();
        }
        if (operation instanceof Operation.Batch) {
            return Optional.empty();
        }
        return operation instanceof Delete delete ? parameter.or(delete::entity) : parameter;
    }

    /** The text of the user's own: of the statement, or of its condition. */
    public Optional<Query> text() {
        return operation instanceof Query query ? Optional.of(query) : operation.condition();
    }

    /**
     * Whether nulls are written as null: as the method says, else its DAO, else the entity. Without a word entities
     * leave them unset, and what is bound by name is what is written.
     */
    public boolean writesNulls() {
        return options.nulls().stream()
                .findFirst()
                .or(() -> target().flatMap(MappedClass::nulls))
                .map(NullStrategy::written)
                .orElse(operation instanceof Query);
    }

    /** Whether the statement is a lightweight transaction. */
    public boolean isConditional() {
        if (operation instanceof Query query) {
            return query.statement().filter(Conditional::is).isPresent();
        }
        if (operation instanceof Operation.Batch batch) {
            return batch.parts().stream().anyMatch(DaoMethod::isConditional);
        }
        return (operation instanceof Insert insert && insert.ifNotExists())
                || (operation instanceof Update update && update.ifExists())
                || (operation instanceof Delete delete && delete.ifExists())
                || operation.condition().isPresent();
    }

    /** Whether its condition is that there is a row, so that there is none where it does not hold. */
    public boolean isIfExists() {
        if (operation instanceof Query query) {
            return query.statement().filter(Conditional::isIfExists).isPresent();
        }
        return (operation instanceof Update update && update.ifExists())
                || (operation instanceof Delete delete && delete.ifExists());
    }

    /** Whether all types that it names exist by now. */
    public boolean isComplete() {
        return result.declared().isComplete()
                && parameters.stream()
                        .allMatch(parameter -> parameter.type().java().isComplete());
    }

    /** All mapped classes that the method names. */
    public Stream<MappedClass> classes() {
        Stream<MappedClass> named = operation instanceof Delete delete
                ? delete.entity().stream()
                : operation instanceof Query query
                        ? query.entity().stream()
                        : operation instanceof Operation.Increment increment
                                ? increment.entity().stream()
                                : Stream.empty();
        Stream<MappedClass> given = parameters.stream().flatMap(p -> p.entity().stream());
        return Stream.of(named, given, result.entity().stream()).flatMap(s -> s);
    }

    /** All types of values that the method names. */
    public Stream<ValueType> values() {
        return Stream.concat(
                valueParameters().stream().map(Parameter::type),
                result.row().stream().flatMap(RowType::values));
    }
}
