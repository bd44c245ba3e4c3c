package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * A type where it is used, with the annotations of ours that belong to it: those inside the type, and if it is the
 * whole type of a declaration those in front of that.
 *
 * @param label how messages name the declaration
 * @param place the declaration
 * @param declared where annotations of the whole type stand; empty for a part of it
 */
record TypeUse(TypeMirror type, String label, Element place, List<Element> declared) {
    TypeUse {
        declared = List.copyOf(declared);
    }

    /** The whole type of a declaration. */
    static TypeUse of(TypeMirror type, String label, List<Element> declared) {
        return new TypeUse(type, label, declared.get(0), declared);
    }

    /** A type that stands in another: an argument of a generic type. */
    TypeUse inside(TypeMirror part) {
        return new TypeUse(part, label, place, List.of());
    }

    boolean isInside() {
        return declared.isEmpty();
    }

    /**
     * An annotation of this use, and where it stands.
     *
     * @param mirror the annotation
     * @param site the place
     */
    record Found(AnnotationMirror mirror, Site site) {}

    Optional<Found> find(Class<? extends Annotation> annotation) {
        return declared.stream()
                .flatMap(element -> Annotations.find(element, annotation).stream()
                        .map(mirror -> new Found(mirror, Sites.ofValue(label, element, mirror))))
                .findFirst()
                .or(() -> annotated()
                        .flatMap(part -> Annotations.find(part, annotation).stream())
                        .map(mirror -> new Found(mirror, Sites.of(label, place)))
                        .findFirst());
    }

    /** Java takes what stands in front of an array for an annotation of its elements. */
    private Stream<TypeMirror> annotated() {
        return type instanceof ArrayType array ? Stream.of(array, array.getComponentType()) : Stream.of(type);
    }
}
