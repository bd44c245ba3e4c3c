package dev.colonnade.processor.read;

import dev.colonnade.annotations.Converter;
import dev.colonnade.processor.model.JavaType;
import dev.colonnade.processor.model.Misfit;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.read.TypeUse.Found;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @Convert}: what a converter makes of a value. */
final class ConverterReader {
    private final Types types;
    private final Function<TypeUse, ValueType> values;
    private final Deque<String> running = new ArrayDeque<>();

    ConverterReader(Types types, Function<TypeUse, ValueType> values) {
        this.types = types;
        this.values = values;
    }

    ValueType read(TypeUse use, Found annotation) {
        JavaType java = TypeReader.java(use.type());
        Optional<DeclaredType> named =
                Annotations.classes(annotation.mirror(), "value").findFirst();
        if (named.isEmpty() || !(named.get().asElement() instanceof TypeElement converter)) {
            return unmappable(java, "", "does not exist", annotation);
        }
        String name = TypeReader.classType(converter).text();
        Optional<String> error = error(converter);
        if (error.isPresent()) {
            return unmappable(java, name, error.get(), annotation);
        }
        List<? extends TypeMirror> arguments = arguments(converter.asType());
        JavaType from = TypeReader.java(arguments.get(0));
        if (!from.equals(java.boxed())) {
            return unmappable(
                    java,
                    name,
                    "converts a " + from.text() + ", not a " + java.boxed().text(),
                    annotation);
        }
        String made = TypeReader.java(arguments.get(1)).text();
        if (running.contains(name)) {
            return unmappable(java, name, "makes a " + made + ", which it converts itself", annotation);
        }
        running.push(name);
        ValueType target = values.apply(use.inside(arguments.get(1)));
        running.pop();
        if (target instanceof ValueType.Unmappable inner && inner.misfit() instanceof Misfit.NoConverter) {
            return new ValueType.Unmappable(java, inner.misfit(), Optional.of(annotation.site()));
        }
        return target.isMapped()
                ? new ValueType.Converted(java, TypeReader.classType(converter), target)
                : unmappable(java, name, "makes a " + made + ", which maps to no type of CQL", annotation);
    }

    private static Optional<String> error(TypeElement converter) {
        if (converter.getKind() != ElementKind.CLASS && converter.getKind() != ElementKind.RECORD) {
            return Optional.of("is no class");
        }
        if (converter.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("is abstract");
        }
        if (Declarations.isHidden(converter)) {
            return Optional.of("is private");
        }
        if (Declarations.isInner(converter)) {
            return Optional.of("is an inner class");
        }
        return ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
                        .noneMatch(constructor -> constructor.getParameters().isEmpty()
                                && !constructor.getModifiers().contains(Modifier.PRIVATE))
                ? Optional.of("has no constructor without parameters that can be called")
                : Optional.empty();
    }

    /** What {@code Converter<J, C>} is in a class that implements it, itself or through others. */
    private List<? extends TypeMirror> arguments(TypeMirror type) {
        return supertypes(type)
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .filter(parent -> ((TypeElement) parent.asElement())
                        .getQualifiedName()
                        .contentEquals(Converter.class.getCanonicalName()))
                .findFirst()
                .orElseThrow()
                .getTypeArguments();
    }

    private Stream<TypeMirror> supertypes(TypeMirror type) {
        return Stream.concat(
                Stream.of(type), types.directSupertypes(type).stream().flatMap(this::supertypes));
    }

    private static ValueType unmappable(JavaType java, String converter, String error, Found annotation) {
        return new ValueType.Unmappable(java, new Misfit.NoConverter(converter, error), Optional.of(annotation.site()));
    }
}
