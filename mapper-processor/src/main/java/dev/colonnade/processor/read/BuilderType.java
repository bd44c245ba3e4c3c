package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Capitalized;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Tells what the methods of a type do, if its objects are builders of a class. */
final class BuilderType {
    private final DeclaredType builder;
    private final TypeMirror built;
    private final Elements elements;
    private final Types types;
    private final Visibility visibility;

    BuilderType(DeclaredType builder, TypeMirror built, Elements elements, Types types, Visibility visibility) {
        this.builder = builder;
        this.built = built;
        this.elements = elements;
        this.types = types;
        this.visibility = visibility;
    }

    /** {@code build()}, or the only method without parameters that gives an object of the class. */
    Optional<String> buildMethod() {
        List<String> candidates = methods(0)
                .filter(method -> types.isAssignable(signature(method).getReturnType(), built))
                .map(method -> method.getSimpleName().toString())
                .distinct()
                .toList();
        return candidates.contains("build")
                ? Optional.of("build")
                : candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** {@code name(…)}, {@code setName(…)}, {@code withName(…)}, or what the accessor is called. */
    Optional<String> setting(TypedMember member) {
        String capitalized = Capitalized.of(member.name());
        return Stream.of(member.name(), "set" + capitalized, "with" + capitalized, member.accessor())
                .filter(name -> methods(1)
                        .anyMatch(method ->
                                method.getSimpleName().contentEquals(name) && sets(signature(method), member)))
                .findFirst();
    }

    private boolean sets(ExecutableType method, TypedMember member) {
        return types.isAssignable(member.type(), method.getParameterTypes().get(0))
                && types.isSubtype(types.erasure(method.getReturnType()), types.erasure(builder));
    }

    private Stream<ExecutableElement> methods(int parameters) {
        return ElementFilter.methodsIn(elements.getAllMembers((TypeElement) builder.asElement())).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC)
                        && method.getParameters().size() == parameters
                        && visibility.calls(method));
    }

    /** Captured, so that a builder that names its own type as a parameter gives itself. */
    private ExecutableType signature(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) types.capture(builder), method);
    }
}
