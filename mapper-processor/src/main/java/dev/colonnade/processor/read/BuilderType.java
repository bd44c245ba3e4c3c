package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Capitalized;
import dev.colonnade.processor.model.Construction.UnfitMethod;
import dev.colonnade.processor.model.Construction.UnfitMethod.Lack;
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

    /** The method that takes a member and gives the builder. */
    Optional<String> setting(TypedMember member) {
        return called(member)
                .filter(method -> takes(method, member) && givesItself(method))
                .map(method -> method.getSimpleName().toString())
                .findFirst();
    }

    /** The method that takes a member and gives something else, which may be the next stage. */
    Optional<ExecutableElement> stage(TypedMember member) {
        return called(member)
                .filter(method -> takes(method, member) && next(method).isPresent())
                .findFirst();
    }

    /** What a method gives, if it has methods itself. */
    Optional<DeclaredType> next(ExecutableElement method) {
        return signature(method).getReturnType() instanceof DeclaredType declared
                ? Optional.of(declared)
                : Optional.empty();
    }

    /** A method that is called as one for a member would be, but is none. */
    Optional<UnfitMethod> unfit(TypedMember member) {
        return called(member)
                .findFirst()
                .map(method -> new UnfitMethod(
                        method.getSimpleName() + "("
                                + TypeReader.java(types.erasure(parameter(method)))
                                        .text() + ")",
                        takes(method, member)
                                ? Lack.NO_CHAIN
                                : parameter(method).getKind().isPrimitive()
                                                && types.isAssignable(member.type(), parameter(method))
                                        ? Lack.PRIMITIVE
                                        : Lack.OTHER_TYPE));
    }

    /** {@code name(…)}, {@code setName(…)}, {@code withName(…)}, or what the accessor is called. */
    private Stream<ExecutableElement> called(TypedMember member) {
        String capitalized = Capitalized.of(member.name());
        return Stream.of(member.name(), "set" + capitalized, "with" + capitalized, member.accessor())
                .distinct()
                .flatMap(name ->
                        methods(1).filter(method -> method.getSimpleName().contentEquals(name)));
    }

    /** A null must not meet a primitive there, where nobody could say of which column it is. */
    private boolean takes(ExecutableElement method, TypedMember member) {
        TypeMirror parameter = parameter(method);
        return types.isAssignable(member.type(), parameter)
                && (member.type().getKind().isPrimitive()
                        || !parameter.getKind().isPrimitive());
    }

    private boolean givesItself(ExecutableElement method) {
        return types.isSubtype(types.erasure(signature(method).getReturnType()), types.erasure(builder));
    }

    private TypeMirror parameter(ExecutableElement method) {
        return signature(method).getParameterTypes().get(0);
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
