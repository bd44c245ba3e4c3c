package dev.colonnade.processor.model;

import dev.colonnade.processor.model.KeyArguments.Argument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the parameters that stand for columns of a key: by their names, or as the objects that the columns are in. */
final class KeyMatch {
    private final MappedClass entity;
    private final List<Parameter> parameters;
    private final List<KeyObject> objects = new ArrayList<>();

    /**
     * An object that is nothing but columns of the key.
     *
     * @param object the object
     * @param depth how many members down from the entity its own members are
     */
    private record KeyObject(Embedded object, int depth) {}

    KeyMatch(MappedClass entity, List<Parameter> parameters) {
        this.entity = entity;
        this.parameters = parameters;
        addObjects(entity.shape(), 1);
    }

    private void addObjects(ObjectShape shape, int depth) {
        for (Member member : shape.members()) {
            if (member instanceof Embedded embedded) {
                if (embedded.columns().allMatch(Property::isKey)) {
                    objects.add(new KeyObject(embedded, depth));
                }
                addObjects(embedded.shape(), depth + 1);
            }
        }
    }

    Optional<Argument> argument(Property column) {
        if (entity.inheritance().value().isPresent() && entity.inheritance().isDiscriminator(column)) {
            return Optional.of(new Argument(column, Optional.empty(), Optional.empty()));
        }
        return object(column)
                .or(() -> byName(column)
                        .map(parameter -> new Argument(column, Optional.of(parameter), Optional.empty())));
    }

    private Optional<Argument> object(Property column) {
        return objects.stream()
                .filter(key -> key.object().columns().anyMatch(column::equals))
                .flatMap(key -> parameterOf(key.object()).stream()
                        .map(parameter ->
                                new Argument(column, Optional.of(parameter), Optional.of(column.from(key.depth())))))
                .findFirst();
    }

    /** Of its class; where several objects are of that, of its name too. */
    private Optional<Parameter> parameterOf(Embedded object) {
        boolean only = objects.stream()
                        .filter(other -> other.object().javaType().equals(object.javaType()))
                        .count()
                == 1;
        return first(parameter -> parameter.type().java().equals(object.javaType())
                && (only || parameter.name().equals(object.name())));
    }

    /** The name in Java comes first: of two properties each can have the other's name as its column's. */
    private Optional<Parameter> byName(Property column) {
        return first(parameter -> parameter.name().equals(entity.parameterName(column)))
                .or(() -> first(parameter -> parameter.name().equals(column.variable())))
                .or(() -> first(parameter -> parameter.cqlName().identifier().equals(column.column())));
    }

    private Optional<Parameter> first(Predicate<Parameter> wanted) {
        return parameters.stream().filter(wanted).findFirst();
    }
}
