package dev.colonnade.processor.read;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A class and what it extends and implements. Of the classes of the JDK nothing is read: what they keep differs from
 * one version to the next.
 */
final class Hierarchy {
    /** Immutables calls so what has a value unless another is set. */
    private static final String VALUE_DEFAULT = "org.immutables.value.Value.Default";

    /** What is inherited comes first. */
    private final Set<TypeElement> owners = new LinkedHashSet<>();

    Hierarchy(TypeElement type, Elements elements) {
        add(type, elements);
    }

    private void add(TypeElement owner, Elements elements) {
        if (elements.getPackageOf(owner).getQualifiedName().toString().startsWith("java.")) {
            return;
        }
        owner.getInterfaces().forEach(parent -> add(parent, elements));
        add(owner.getSuperclass(), elements);
        owners.add(owner);
    }

    private void add(TypeMirror parent, Elements elements) {
        if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement owner) {
            add(owner, elements);
        }
    }

    /** All of them, what is inherited first. */
    List<TypeElement> types() {
        return List.copyOf(owners);
    }

    /** The methods without parameters that an object of an interface or abstract class must have to be one. */
    List<ExecutableElement> abstractAccessors() {
        Map<String, ExecutableElement> accessors = new LinkedHashMap<>();
        owners.stream()
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(method -> isInherited(method) && method.getParameters().isEmpty())
                .forEach(method -> accessors.put(method.getSimpleName().toString(), method));
        return accessors.values().stream()
                .filter(method ->
                        method.getModifiers().contains(Modifier.ABSTRACT) || Annotations.has(method, VALUE_DEFAULT))
                .toList();
    }

    /** The declarations of a method without parameters, the nearest first. */
    List<ExecutableElement> declarations(String name) {
        LinkedHashSet<ExecutableElement> found = new LinkedHashSet<>();
        List<TypeElement> all = types();
        for (int i = all.size() - 1; i >= 0; i--) {
            ElementFilter.methodsIn(all.get(i).getEnclosedElements()).stream()
                    .filter(method -> isInherited(method)
                            && method.getParameters().isEmpty()
                            && method.getSimpleName().contentEquals(name))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }
}
