package dev.colonnade.cql.proof;

import dev.colonnade.cql.CassandraVersion;
import dev.colonnade.cql.parse.CqlParser;
import dev.colonnade.cql.parse.CqlSyntaxException;
import dev.colonnade.cql.statement.SelectClause;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The records that a statement or a part of it is read into. */
final class Shape {
    private final List<Object> parts;

    private Shape(List<Object> parts) {
        this.parts = parts;
    }

    /** Of a text that is none, there are no parts. */
    static Shape of(String cql) {
        try {
            return in(CqlParser.parse(cql, CassandraVersion.V5_0));
        } catch (CqlSyntaxException noStatement) {
            return new Shape(List.of());
        }
    }

    static Shape in(Object part) {
        return new Shape(parts(part).toList());
    }

    /** All of a kind, in the order of the text. */
    <T> Stream<T> all(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    boolean has(Class<?> kind) {
        return all(kind).findAny().isPresent();
    }

    /** The same without what is selected. */
    Shape withoutSelection() {
        List<Object> selected = all(SelectClause.class).flatMap(Shape::parts).toList();
        return new Shape(parts.stream()
                .filter(part -> selected.stream().noneMatch(other -> other == part))
                .toList());
    }

    private static Stream<Object> parts(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().flatMap(Shape::parts);
        }
        if (part instanceof Optional<?> optional) {
            return optional.stream().flatMap(Shape::parts);
        }
        return part instanceof Record ? Stream.concat(Stream.of(part), components(part)) : Stream.of();
    }

    private static Stream<Object> components(Object part) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .map(component -> value(component, part))
                .flatMap(Shape::parts);
    }

    private static Object value(RecordComponent component, Object part) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
