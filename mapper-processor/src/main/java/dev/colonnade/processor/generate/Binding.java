package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.colonnade.cql.Identifier;
import dev.colonnade.cql.statement.DataStatement;
import dev.colonnade.cql.term.Marker;
import dev.colonnade.cql.type.NativeType;
import dev.colonnade.processor.model.AssignedMarkers;
import dev.colonnade.processor.model.ConditionMarkers;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.KeyArguments;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Operation;
import dev.colonnade.processor.model.Operation.Query;
import dev.colonnade.processor.model.Parameter;
import dev.colonnade.processor.model.Property;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.WhereMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a method binds by itself: a parameter, or a property of the entity that is deleted. What an entity's
 * writer binds is not among them.
 *
 * @param position the position of the bind marker
 * @param name what the value is called
 * @param type its type
 * @param value the code that gives it, checked
 * @param unlessNull whether it is left unset where it is null
 */
record Binding(int position, String name, ValueType type, CodeBlock value, boolean unlessNull) {
    private Binding(int position, String name, ValueType type, CodeBlock value) {
        this(position, name, type, value, false);
    }

    /**
     * The values that a method binds.
     *
     * @param entityName the local name of the entity, if it takes one
     */
    static List<Binding> of(DaoMethod method, String entityName) {
        Operation operation = method.operation();
        if (operation instanceof Query query) {
            return markers(method, query, 0);
        }
        MappedClass entity = method.target().orElseThrow();
        int first = method.usingParameters().size();
        if (operation instanceof Operation.Delete && method.entityParameter().isPresent()) {
            return keyOf(entityName, entity, first);
        }
        List<Binding> bindings = new ArrayList<>();
        for (KeyArguments.Argument argument :
                KeyArguments.of(entity, method.valueParameters()).arguments()) {
            argument.parameter().ifPresent(parameter -> bindings.add(of(first + bindings.size(), parameter, argument)));
        }
        return bindings;
    }

    /**
     * The values of the condition beside an entity.
     *
     * @param markers how many bind markers the statement has: those of the condition are the last
     */
    static List<Binding> ofCondition(DaoMethod method, int markers) {
        return method.operation()
                .condition()
                .map(condition -> markers(
                        method,
                        condition,
                        markers - condition.parsed().orElseThrow().markers().size()))
                .orElse(List.of());
    }

    private static Binding of(int position, Parameter parameter, KeyArguments.Argument argument) {
        CodeBlock value = CodeBlock.of("$L", parameter.name());
        return argument.part()
                .map(part -> new Binding(
                        position, part.name(), part.type(), KeyCode.read(KeyCode.checked(value, part), part)))
                .orElseGet(() -> new Binding(
                        position,
                        parameter.name(),
                        argument.column().type().as(parameter.type().java()),
                        KeyCode.of(value, argument.column())));
    }

    private static List<Binding> keyOf(String entityName, MappedClass entity, int first) {
        CodeBlock object = CodeBlock.of("$L", entityName);
        List<Binding> bindings = new ArrayList<>();
        for (Property property : entity.primaryKey()) {
            CodeBlock value = entity.inheritance().isDiscriminator(property)
                    ? DiscriminatorCode.of(entity, object)
                    : KeyCode.read(object, property);
            bindings.add(new Binding(first + bindings.size(), property.name(), property.type(), value));
        }
        return bindings;
    }

    private static List<Binding> markers(DaoMethod method, Query query, int first) {
        Set<Identifier> compared = query.statement()
                .filter(DataStatement.class::isInstance)
                .map(statement -> WhereMarkers.of((DataStatement) statement))
                .orElse(Set.of());
        Set<Identifier> conditions =
                query.statement().map(ConditionMarkers::refusingNull).orElse(Set.of());
        Set<Marker> unlessNull = method.writesNulls()
                ? Set.of()
                : query.statement().map(AssignedMarkers::of).orElse(Set.of());
        List<Binding> bindings = new ArrayList<>();
        for (Marker marker : query.parsed().orElseThrow().markers()) {
            Identifier name = marker.name().orElseThrow();
            Parameter parameter = method.parameterOf(name).orElseThrow();
            int position = first + bindings.size();
            bindings.add(
                    parameter.isUsing()
                            ? using(position, parameter)
                            : marker(
                                    position,
                                    parameter,
                                    check(name, compared, conditions),
                                    unlessNull.contains(marker)));
        }
        return bindings;
    }

    /** What refuses a null, where Cassandra would. */
    private static Optional<String> check(Identifier name, Set<Identifier> compared, Set<Identifier> conditions) {
        if (compared.contains(name)) {
            return Optional.of("compared");
        }
        return conditions.contains(name) ? Optional.of("inCondition") : Optional.empty();
    }

    private static Binding marker(int position, Parameter parameter, Optional<String> check, boolean unlessNull) {
        boolean nullable = !(parameter.type().java() instanceof JavaType.Primitive);
        CodeBlock value = check.filter(method -> nullable)
                .map(method ->
                        CodeBlock.of("$T.$L($L, $S)", TypeNames.VALUES, method, parameter.name(), parameter.name()))
                .orElseGet(() -> CodeBlock.of("$L", parameter.name()));
        return new Binding(position, parameter.name(), parameter.type(), value, unlessNull && nullable);
    }

    private static Binding using(int position, Parameter parameter) {
        ValueType type = parameter.ttl()
                ? new ValueType.Native(JavaType.Primitive.INT, NativeType.INT)
                : new ValueType.Native(JavaType.Primitive.LONG, NativeType.BIGINT);
        String check = parameter.ttl() ? "ttl" : "timestamp";
        return new Binding(
                position, parameter.name(), type, CodeBlock.of("$T.$L($L)", TypeNames.VALUES, check, parameter.name()));
    }
}
