package dev.colonnade.processor.read;

import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.RowType;
import dev.colonnade.processor.model.ValueType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads what a row becomes. */
final class RowReader {
    private static final Set<ElementKind> CLASSES =
            Set.of(ElementKind.CLASS, ElementKind.RECORD, ElementKind.INTERFACE);

    /** Of their classes none is made of columns. */
    private static final Set<String> OTHERS = Set.of("java", "javax", "com.datastax", "dev.colonnade.runtime");

    private final ClassReader classes;
    private final Function<TypeMirror, Optional<MappedClass>> entities;

    RowReader(ClassReader classes, Function<TypeMirror, Optional<MappedClass>> entities) {
        this.classes = classes;
        this.entities = entities;
    }

    /** An entity, or the value of a column. */
    Optional<RowType> read(TypeUse use) {
        return entity(use).or(() -> value(use).map(RowType.OfValue::new));
    }

    /** One of them, or else a class that is made of columns, for a DAO. */
    Optional<RowType> read(TypeUse use, TypeElement dao) {
        return entity(use).or(() -> {
            ValueType value = classes.values().read(use);
            return value.isMapped()
                    ? Optional.of(new RowType.OfValue(value))
                    : projection(use.type(), value, dao).map(RowType.OfProjection::new);
        });
    }

    /** An entry of a map. */
    Optional<RowType> entry(TypeUse key, TypeUse value) {
        return value(key).flatMap(first -> value(value).map(second -> new RowType.OfEntry(first, second)));
    }

    private Optional<RowType> entity(TypeUse use) {
        return entities.apply(use.type()).map(RowType.OfEntity::new);
    }

    private Optional<ValueType> value(TypeUse use) {
        return Optional.of(classes.values().read(use)).filter(ValueType::isMapped);
    }

    /** A class of which nothing is said that could be wrong. */
    private Optional<MappedClass> projection(TypeMirror type, ValueType value, TypeElement dao) {
        return value instanceof ValueType.Unmappable unmappable
                        && unmappable.misfit() instanceof Misfit.NoType
                        && type instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement element
                        && CLASSES.contains(element.getKind())
                        && element.getTypeParameters().isEmpty()
                        && isOfUser(element)
                ? Optional.of(classes.projection(element, dao))
                : Optional.empty();
    }

    private static boolean isOfUser(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return OTHERS.stream().noneMatch(other -> name.startsWith(other + "."));
    }
}
