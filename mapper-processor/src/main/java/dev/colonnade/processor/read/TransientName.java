package dev.colonnade.processor.read;

import dev.colonnade.annotations.TransientProperties;
import dev.colonnade.processor.model.Site;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A name of a property that a class, or one that it extends, says to be transient.
 *
 * @param property the name
 * @param site the annotation
 */
record TransientName(String property, Site site) {
    static List<TransientName> of(TypeElement type) {
        return Superclasses.andSelf(type)
                .flatMap(owner -> Annotations.find(owner, TransientProperties.class).stream()
                        .flatMap(annotation -> Annotations.strings(annotation, "value")
                                .map(name -> new TransientName(
                                        name,
                                        Sites.ofValue(
                                                TypeReader.classType(owner).text() + "." + name, owner, annotation)))))
                .toList();
    }
}
