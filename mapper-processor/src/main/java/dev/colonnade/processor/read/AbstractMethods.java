package dev.colonnade.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The methods that an implementation of an interface must have: its own in their order, then those it inherits. */
final class AbstractMethods {
    private AbstractMethods() {}

    static List<ExecutableElement> of(TypeElement type, Types types) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        add(type, type, types, methods);
        return methods.values().stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method))
                .toList();
    }

    /** A method of an interface hides those of the same signature in the interfaces that it extends. */
    private static void add(TypeElement owner, TypeElement type, Types types, Map<String, ExecutableElement> methods) {
        ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .forEach(method -> methods.merge(
                        signature(method, type, types),
                        method,
                        (first, other) -> isBelow(other, first, types) ? other : first));
        for (TypeMirror parent : owner.getInterfaces()) {
            if (parent instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                add(element, type, types, methods);
            }
        }
    }

    /** Of interfaces that extend one another the lower one says what holds, in whatever order they are named. */
    private static boolean isBelow(ExecutableElement method, ExecutableElement other, Types types) {
        return types.isSubtype(owner(method, types), owner(other, types));
    }

    private static TypeMirror owner(ExecutableElement method, Types types) {
        return types.erasure(
                Objects.requireNonNull(method.getEnclosingElement()).asType());
    }

    /** Every class has these, whether an interface names them or not. */
    static boolean isOfObject(ExecutableElement method) {
        boolean noParameters = method.getParameters().isEmpty();
        return switch (method.getSimpleName().toString()) {
            case "toString", "hashCode" -> noParameters;
            case "equals" ->
                method.getParameters().size() == 1
                        && method.getParameters().get(0).asType().toString().equals("java.lang.Object");
            default -> false;
        };
    }

    private static String signature(ExecutableElement method, TypeElement type, Types types) {
        ExecutableType resolved = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
        return resolved.getParameterTypes().stream()
                .map(parameter -> types.erasure(parameter).toString())
                .collect(joining(",", method.getSimpleName() + "(", ")"));
    }
}
