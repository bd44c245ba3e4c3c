package dev.colonnade.processor.read;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads annotations without loading classes that they name. */
final class Annotations {
    private Annotations() {}

    static boolean has(AnnotatedConstruct element, Class<? extends Annotation> type) {
        return find(element, type).isPresent();
    }

    static Optional<AnnotationMirror> find(AnnotatedConstruct element, Class<? extends Annotation> type) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isOf(mirror, type))
                .map(mirror -> (AnnotationMirror) mirror)
                .findFirst();
    }

    /** The same of an annotation that is not ours, and need not be on our class path. */
    static boolean has(AnnotatedConstruct element, String qualifiedName) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> name(mirror).equals(qualifiedName));
    }

    /** The qualified name of its type. */
    static String name(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** A value that is written, not one that is a default. */
    static Optional<AnnotationValue> value(AnnotationMirror annotation, String name) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> (AnnotationValue) entry.getValue())
                .findFirst();
    }

    static String string(AnnotationMirror annotation, String name) {
        return value(annotation, name).map(value -> value.getValue().toString()).orElse("");
    }

    static boolean isTrue(AnnotationMirror annotation, String name) {
        return value(annotation, name)
                .filter(value -> value.getValue().equals(true))
                .isPresent();
    }

    static int integer(AnnotationMirror annotation, String name, int otherwise) {
        return value(annotation, name)
                .map(value -> value.getValue() instanceof Integer i ? i : otherwise)
                .orElse(otherwise);
    }

    /** The classes that a value of an array of classes names. */
    static Stream<DeclaredType> classes(AnnotationMirror annotation, String name) {
        return items(annotation, name)
                .flatMap(type -> type instanceof DeclaredType declared ? Stream.of(declared) : Stream.empty());
    }

    /** The texts of a value that is an array of texts. */
    static Stream<String> strings(AnnotationMirror annotation, String name) {
        return items(annotation, name)
                .flatMap(text -> text instanceof String string ? Stream.of(string) : Stream.empty());
    }

    /** The annotations of a value that is an array of annotations. */
    static Stream<AnnotationMirror> annotations(AnnotationMirror annotation, String name) {
        return items(annotation, name)
                .flatMap(item -> item instanceof AnnotationMirror mirror ? Stream.of(mirror) : Stream.empty());
    }

    private static Stream<Object> items(AnnotationMirror annotation, String name) {
        return value(annotation, name).stream()
                .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : Stream.of(value))
                .map(item -> item instanceof AnnotationValue value ? value.getValue() : item);
    }

    private static boolean isOf(AnnotationMirror mirror, Class<? extends Annotation> type) {
        return name(mirror).equals(type.getCanonicalName());
    }
}
