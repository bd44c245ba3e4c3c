package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Declaration.Form;
import dev.colonnade.processor.model.GeneratedClass;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads how classes and interfaces are declared. */
final class Declarations {
    private final Elements elements;
    private final Set<String> compiled;

    /**
     * Makes it.
     *
     * @param compiled the names of the classes with our annotations in this compilation
     */
    Declarations(Elements elements, Set<String> compiled) {
        this.elements = elements;
        this.compiled = compiled;
    }

    /**
     * Reads how a class is declared.
     *
     * @param generated a class that is generated for it
     */
    Declaration of(TypeElement type, GeneratedClass generated) {
        return of(type, generated, true);
    }

    /**
     * Reads how a class is declared.
     *
     * @param generated a class that is generated for it
     * @param finished whether no other processor may still write what it lacks
     */
    Declaration of(TypeElement type, GeneratedClass generated, boolean finished) {
        return new Declaration(
                words(type),
                form(type),
                !type.getTypeParameters().isEmpty(),
                isHidden(type),
                isInner(type),
                finished && isComplete(type),
                isDeprecated(type),
                generates(type, generated));
    }

    private static boolean isComplete(TypeElement type) {
        return type.getSuperclass().getKind() != TypeKind.ERROR
                && type.getInterfaces().stream().noneMatch(parent -> parent.getKind() == TypeKind.ERROR);
    }

    private boolean isDeprecated(TypeElement type) {
        return elements.isDeprecated(type)
                || type.getEnclosedElements().stream().anyMatch(elements::isDeprecated);
    }

    private boolean generates(TypeElement type, GeneratedClass generated) {
        return compiled.contains(type.getQualifiedName().toString())
                || elements.getTypeElement(
                                TypeReader.classType(type).generated(generated).qualifiedName())
                        != null;
    }

    private static String words(TypeElement type) {
        String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return isAbstractClass(type) ? "abstract " + kind : isSealed(type) ? "sealed " + kind : kind;
    }

    private static Form form(TypeElement type) {
        boolean concrete =
                type.getKind() == ElementKind.RECORD || (type.getKind() == ElementKind.CLASS && !isAbstractClass(type));
        return concrete
                ? Form.CONCRETE
                : type.getKind() == ElementKind.INTERFACE && !isSealed(type) ? Form.INTERFACE : Form.OTHER;
    }

    /** No generated class is among those that it permits. */
    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private static boolean isAbstractClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    static boolean isHidden(@Nullable Element element) {
        return element instanceof TypeElement
                && (element.getModifiers().contains(Modifier.PRIVATE) || isHidden(element.getEnclosingElement()));
    }

    static boolean isInner(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
