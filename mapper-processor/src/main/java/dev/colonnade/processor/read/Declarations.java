package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Declaration;
import dev.colonnade.processor.model.Declaration.Form;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads how classes and interfaces are declared. */
final class Declarations {
    private Declarations() {}

    static Declaration of(TypeElement type) {
        return new Declaration(
                words(type), form(type), !type.getTypeParameters().isEmpty(), isHidden(type), isInner(type));
    }

    private static String words(TypeElement type) {
        String kind = type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return isAbstractClass(type) ? "abstract " + kind : kind;
    }

    private static Form form(TypeElement type) {
        boolean concrete =
                type.getKind() == ElementKind.RECORD || (type.getKind() == ElementKind.CLASS && !isAbstractClass(type));
        return concrete ? Form.CONCRETE : type.getKind() == ElementKind.INTERFACE ? Form.INTERFACE : Form.OTHER;
    }

    private static boolean isAbstractClass(TypeElement type) {
        return type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private static boolean isHidden(@Nullable Element element) {
        return element instanceof TypeElement
                && (element.getModifiers().contains(Modifier.PRIVATE) || isHidden(element.getEnclosingElement()));
    }

    private static boolean isInner(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
    }
}
