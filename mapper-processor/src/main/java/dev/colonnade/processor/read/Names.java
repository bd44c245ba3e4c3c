package dev.colonnade.processor.read;

import dev.colonnade.annotations.CqlName;
import dev.colonnade.annotations.NamingStrategy;
import dev.colonnade.cql.Identifier;
import dev.colonnade.processor.model.Name;
import dev.colonnade.processor.model.Naming;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the names that classes, properties and parameters have in CQL. */
final class Names {
    private final Naming otherwise;

    /**
     * Makes it.
     *
     * @param otherwise how classes are named of which nothing is said
     */
    Names(Naming otherwise) {
        this.otherwise = otherwise;
    }

    /** The name of a table or type. */
    Name ofType(TypeElement type) {
        return of(TypeReader.classType(type).text(), type.getSimpleName().toString(), List.of(type), naming(type));
    }

    /**
     * The name of a column or field.
     *
     * @param owner the class that is mapped, which may have inherited it
     * @param javaName its name in Java
     * @param annotated where {@code @CqlName} may stand, the property itself first
     */
    Name ofProperty(TypeElement owner, String label, String javaName, List<Element> annotated) {
        return of(label, javaName, annotated, naming(owner));
    }

    /** The name of a parameter of a DAO method. */
    static Name ofParameter(String label, VariableElement parameter) {
        return of(label, parameter.getSimpleName().toString(), List.of(parameter), Naming.SNAKE_CASE_INSENSITIVE);
    }

    private static Name of(String label, String javaName, List<Element> annotated, Naming naming) {
        Identifier derived = naming.of(javaName);
        return Annotated.find(annotated, CqlName.class)
                .map(annotation -> written(label, derived, annotation))
                .orElseGet(() -> new Name(derived, derived.name(), true, Sites.of(label, annotated.get(0))));
    }

    private static Name written(String label, Identifier derived, Annotated annotation) {
        String written = Annotations.string(annotation.mirror(), "value");
        var site = Sites.ofValue(label, annotation.element(), annotation.mirror());
        try {
            return new Name(Identifier.parse(written), written, true, site);
        } catch (IllegalArgumentException e) {
            return new Name(derived, written, false, site);
        }
    }

    private Naming naming(TypeElement type) {
        return Stream.concat(Superclasses.andSelf(type), packageOf(type))
                .flatMap(element -> strategy(element).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private static Optional<Naming> strategy(Element element) {
        return Annotations.find(element, NamingStrategy.class)
                .flatMap(annotation -> Annotations.value(annotation, "convention"))
                .flatMap(written -> Stream.of(Naming.values())
                        .filter(naming ->
                                naming.name().equals(written.getValue().toString()))
                        .findFirst());
    }

    private static Stream<Element> packageOf(Element element) {
        return element instanceof PackageElement
                ? Stream.of(element)
                : Stream.ofNullable(element.getEnclosingElement()).flatMap(Names::packageOf);
    }
}
