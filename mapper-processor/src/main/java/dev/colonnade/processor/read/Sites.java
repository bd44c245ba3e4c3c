package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Site;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Makes sites. */
final class Sites {
    private Sites() {}

    static Site of(String label, Element element) {
        return new Site(label, new SourcePlace(located(element), null, null));
    }

    static Site of(String label, Element element, AnnotationMirror annotation) {
        Element located = located(element);
        return new Site(label, new SourcePlace(located, located(located, annotation), null));
    }

    /** The value of an annotation, or the annotation where the value is not written. */
    static Site ofValue(String label, Element element, @Nullable AnnotationMirror annotation) {
        if (annotation == null) {
            return of(label, element);
        }
        Element located = located(element);
        AnnotationMirror mirror = located(located, annotation);
        return new Site(
                label,
                new SourcePlace(
                        located, mirror, Annotations.value(mirror, "value").orElse(null)));
    }

    /** The compiler knows the place of a record's field, and none of the component that the field is made of. */
    private static Element located(Element element) {
        Element owner = element.getEnclosingElement();
        return element.getKind() != ElementKind.RECORD_COMPONENT || owner == null
                ? element
                : ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .map(field -> (Element) field)
                        .findFirst()
                        .orElse(element);
    }

    /** The same annotation on the element whose place is known. */
    private static AnnotationMirror located(Element element, AnnotationMirror annotation) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType()
                        .asElement()
                        .equals(annotation.getAnnotationType().asElement()))
                .map(mirror -> (AnnotationMirror) mirror)
                .findFirst()
                .orElse(annotation);
    }
}
