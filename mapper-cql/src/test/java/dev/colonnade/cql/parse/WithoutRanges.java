package dev.colonnade.cql.parse;

import dev.colonnade.cql.TextRange;
import dev.colonnade.cql.term.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a statement to pieces, so that two can be compared of which only the places in their texts differ, and which of
 * its two names the type text has there.
 */
final class WithoutRanges {
    private WithoutRanges() {}

    static Object of(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(WithoutRanges::of).toList();
        }
        if (part instanceof Optional<?> optional) {
            return optional.map(WithoutRanges::of);
        }
        if (part instanceof TypeName type) {
            return of(List.of(type.type(), type.userTypes()));
        }
        return part instanceof Record && !(part instanceof TextRange) ? components(part) : constant(part);
    }

    private static Object constant(Object part) {
        return part instanceof TextRange ? TextRange.NONE : part;
    }

    private static List<Object> components(Object part) {
        List<Object> components = new ArrayList<>();
        components.add(part.getClass());
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            try {
                components.add(of(component.getAccessor().invoke(part)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return components;
    }
}
