package dev.colonnade.processor.read;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.Name;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** Finds the names that classes, properties and parameters have in CQL. */
final class Names {
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Names() {}

    /**
     * The name of an element.
     *
     * @param elements where {@code @CqlName} may stand, the element itself first
     */
    static Name of(String label, String javaName, List<? extends Element> elements) {
        for (Element element : elements) {
            AnnotationMirror annotation =
                    Annotations.find(element, CqlName.class).orElse(null);
            if (annotation != null) {
                return written(label, javaName, element, annotation);
            }
        }
        String name = snakeCase(javaName);
        return new Name(new Identifier(name), name, true, Sites.of(label, elements.get(0)));
    }

    private static Name written(String label, String javaName, Element element, AnnotationMirror annotation) {
        String written = Annotations.string(annotation, "value");
        try {
            return new Name(Identifier.parse(written), written, true, Sites.ofValue(label, element, annotation));
        } catch (IllegalArgumentException e) {
            Identifier instead = new Identifier(snakeCase(javaName));
            return new Name(instead, written, false, Sites.ofValue(label, element, annotation));
        }
    }

    /** {@code delay_minutes} for {@code delayMinutes}, {@code http_server} for {@code HTTPServer}. */
    static String snakeCase(String javaName) {
        return BOUNDARY.matcher(javaName).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
