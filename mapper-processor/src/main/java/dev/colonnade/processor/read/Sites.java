package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Site;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Makes sites. */
final class Sites {
    private Sites() {}

    static Site of(String label, Element element) {
        return new Site(label, new SourcePlace(element, null, null));
    }

    static Site of(String label, Element element, AnnotationMirror annotation) {
        return new Site(label, new SourcePlace(element, annotation, null));
    }

    /** The value of an annotation, or the annotation where the value is not written. */
    static Site ofValue(String label, Element element, @Nullable AnnotationMirror annotation) {
        return annotation == null
                ? of(label, element)
                : new Site(
                        label,
                        new SourcePlace(
                                element,
                                annotation,
                                Annotations.value(annotation, "value").orElse(null)));
    }
}
