package dev.colonnade.processor.model;

import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.parse.ParsedStatement;
import dev.colonnade.cql.statement.Assignment;
import dev.colonnade.cql.statement.InValues;
import dev.colonnade.cql.statement.Operator;
import dev.colonnade.cql.statement.Relation;
import dev.colonnade.cql.statement.Target;
import dev.colonnade.cql.term.Literal;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.term.Name;
import dev.colonnade.cql.type.CollectionType;
import dev.colonnade.cql.type.CqlType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The columns that the parameters of a method name, each with a bind marker of the parameter's name. Those that the
 * user's own clauses name are none of them.
 */
public final class NamedColumns {
    private final MappedClass entity;
    private final List<Parameter> parameters;

    private NamedColumns(MappedClass entity, List<Parameter> parameters) {
        this.entity = entity;
        this.parameters = parameters;
    }

    /**
     * Finds them.
     *
     * @param parameters the parameters that are values
     * @param clauses what the user's own clauses say
     */
    public static NamedColumns of(MappedClass entity, List<Parameter> parameters, ParsedStatement clauses) {
        List<String> used = clauses.markers().stream()
                .flatMap(marker -> marker.name().stream())
                .map(Identifier::name)
                .toList();
        return new NamedColumns(
                entity,
                parameters.stream()
                        .filter(parameter -> used.stream().noneMatch(parameter::isCalled))
                        .toList());
    }

    /**
     * Whether parameters are more than values of the key: a list of those that one may have, or another column.
     *
     * @param parameters all parameters
     */
    public static boolean isMoreThanKey(MappedClass entity, List<Parameter> parameters) {
        NamedColumns columns = new NamedColumns(entity, parameters);
        return parameters.stream()
                .filter(Parameter::isValue)
                .anyMatch(parameter -> columns.isListOfValues(parameter)
                        || columns.property(parameter)
                                .filter(property -> !property.isKey())
                                .isPresent());
    }

    /** Whether a parameter is no value of the key, so that an update can set it. */
    public static boolean setsAny(MappedClass entity, List<Parameter> parameters) {
        NamedColumns columns = new NamedColumns(entity, parameters);
        return parameters.stream().anyMatch(parameter -> parameter.isValue() && !columns.isKey(parameter));
    }

    /** What WHERE says of all of them: equal, or IN where it takes a list. */
    public List<Relation> relations() {
        return relations(parameter -> true);
    }

    /** What WHERE says of those that are in the key. */
    public List<Relation> keyRelations() {
        return relations(this::isKey);
    }

    /** What SET says of the others. */
    public List<Assignment> assignments() {
        return parameters.stream()
                .filter(parameter -> !isKey(parameter))
                .<Assignment>map(parameter -> new Assignment.Set(
                        new Target.Whole(Name.of(column(parameter))), marker(parameter), TextRange.NONE))
                .toList();
    }

    /** What SET says of the others, if they are counted up. */
    public List<Assignment> increments() {
        return parameters.stream()
                .filter(parameter -> !isKey(parameter))
                .<Assignment>map(
                        parameter -> new Assignment.Add(Name.of(column(parameter)), marker(parameter), TextRange.NONE))
                .toList();
    }

    private List<Relation> relations(Predicate<Parameter> wanted) {
        Stream<Relation> named = parameters.stream().filter(wanted).map(this::relation);
        return Stream.concat(named, discriminator().stream()).toList();
    }

    /** A class of a table that has several is found by its own value, where that is in the key. */
    private Optional<Relation> discriminator() {
        return entity.inheritance()
                .value()
                .flatMap(value -> entity.primaryKey().stream()
                        .filter(entity.inheritance()::isDiscriminator)
                        .findFirst()
                        .map(column -> new Relation.OfColumn(
                                Name.of(column.column()),
                                Operator.EQ,
                                new Literal(Literal.Kind.STRING, value, TextRange.NONE),
                                TextRange.NONE)));
    }

    private Relation relation(Parameter parameter) {
        Name column = Name.of(column(parameter));
        return isListOfValues(parameter)
                ? new Relation.In(column, new InValues.OneMarker(marker(parameter)), TextRange.NONE)
                : new Relation.OfColumn(column, Operator.EQ, marker(parameter), TextRange.NONE);
    }

    private boolean isListOfValues(Parameter parameter) {
        return property(parameter)
                .filter(property -> isListOf(parameter.type(), property.columnType()))
                .isPresent();
    }

    /** Whether a value has elements of a column's type, and is not of that type itself. */
    private static boolean isListOf(ValueType type, CqlType column) {
        return type.isMapped()
                && !type.cql().unfrozen().equals(column.unfrozen())
                && type.cql().unfrozen() instanceof CollectionType.ListType list
                && list.element().unfrozen().equals(column.unfrozen());
    }

    private boolean isKey(Parameter parameter) {
        return property(parameter).filter(Property::isKey).isPresent();
    }

    /** A name that is no property stands for a column of that name: the checker says that there is none. */
    private Identifier column(Parameter parameter) {
        return property(parameter)
                .map(Property::column)
                .orElseGet(() -> parameter.cqlName().identifier());
    }

    private Optional<Property> property(Parameter parameter) {
        List<Property> columns = entity.columns();
        return first(columns, column -> entity.parameterName(column).equals(parameter.name()))
                .or(() -> first(columns, column -> column.variable().equals(parameter.name())))
                .or(() -> first(columns, column -> column.name().equals(parameter.name())))
                .or(() -> first(
                        columns,
                        column -> column.column().equals(parameter.cqlName().identifier())));
    }

    private static Optional<Property> first(List<Property> columns, Predicate<Property> wanted) {
        return columns.stream().filter(wanted).findFirst();
    }

    private static Marker marker(Parameter parameter) {
        return new Marker(Optional.of(parameter.cqlName().identifier()), TextRange.NONE);
    }
}
