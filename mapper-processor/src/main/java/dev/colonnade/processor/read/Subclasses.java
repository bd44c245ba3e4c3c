package dev.colonnade.processor.read;

import dev.colonnade.annotations.Discriminator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds the classes of a hierarchy. */
final class Subclasses {
    private final Types types;

    Subclasses(Types types) {
        this.types = types;
    }

    /** The concrete classes that something sealed permits or that are listed, a subclass before its superclass. */
    List<TypeElement> of(TypeElement root, List<TypeElement> listed) {
        Set<TypeElement> found = new LinkedHashSet<>();
        addConcrete(root, found);
        listed.stream().filter(type -> isSubclass(type, root)).forEach(found::add);
        List<TypeElement> ordered = new ArrayList<>();
        for (TypeElement type : found) {
            int place = 0;
            while (place < ordered.size() && !isSubtype(type, ordered.get(place))) {
                place++;
            }
            ordered.add(place, type);
        }
        return ordered;
    }

    private static void addConcrete(TypeElement type, Collection<TypeElement> found) {
        if (isConcrete(type)) {
            found.add(type);
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            if (permitted instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                addConcrete(element, found);
            }
        }
    }

    /** The nearest class or interface above that has a discriminator. */
    Optional<TypeElement> root(TypeElement type) {
        return types.directSupertypes(type.asType()).stream()
                .flatMap(parent ->
                        parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                                ? (Annotations.has(element, Discriminator.class) ? Optional.of(element) : root(element))
                                        .stream()
                                : Stream.empty())
                .findFirst();
    }

    /** Whether a class has objects, which are of another class too. */
    boolean isSubclass(TypeElement type, TypeElement of) {
        return isConcrete(type) && !type.equals(of) && isSubtype(type, of);
    }

    private boolean isSubtype(TypeElement type, TypeElement of) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(of.asType()));
    }

    static boolean isConcrete(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                || (type.getKind() == ElementKind.CLASS && !type.getModifiers().contains(Modifier.ABSTRACT));
    }
}
