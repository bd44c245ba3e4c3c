package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Site;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * An annotation, and the element that it stands on.
 *
 * @param element the element
 * @param mirror the annotation
 */
record Annotated(Element element, AnnotationMirror mirror) {
    /** The first annotation of a type on some elements: a property's field and its getter. */
    static Optional<Annotated> find(List<Element> elements, Class<? extends Annotation> type) {
        return elements.stream()
                .flatMap(element -> Annotations.find(element, type).map(a -> new Annotated(element, a)).stream())
                .findFirst();
    }

    Site site(String label) {
        return Sites.of(label, element, mirror);
    }
}
