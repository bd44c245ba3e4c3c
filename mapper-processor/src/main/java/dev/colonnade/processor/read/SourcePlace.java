package dev.colonnade.processor.read;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the handle of a {@link dev.colonnade.processor.model.Site} is: an element, or an annotation or a value of one on
 * it.
 *
 * @param element the element
 * @param annotation the annotation, if it is about one
 * @param value the value, if it is about one
 */
public record SourcePlace(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {}
