package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Construction.ByBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the builders of a class: what a static method without parameters gives, or a class in it with such a
 * constructor, if a method of it gives the object. What Immutables writes is found by its name.
 */
final class Builders {
    private static final String IMMUTABLE = "org.immutables.value.Value.Immutable";

    private final TypeElement type;
    private final Elements elements;
    private final Types types;
    private final Visibility visibility;

    Builders(TypeElement type, Visibility visibility, Elements elements, Types types) {
        this.type = type;
        this.elements = elements;
        this.types = types;
        this.visibility = visibility;
    }

    List<Way> ways(List<TypedMember> members) {
        List<Way> ways = new ArrayList<>();
        List<TypeElement> known = new ArrayList<>();
        Stream.concat(Stream.of(type), immutable())
                .forEach(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                        .filter(method ->
                                gives(method, members) && !known.contains(types.asElement(method.getReturnType())))
                        .forEach(method -> {
                            known.add((TypeElement) types.asElement(method.getReturnType()));
                            ways.add(way(owner, method, members));
                        }));
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(nested -> !known.contains(nested) && isMadeAlone(nested))
                .filter(nested -> isBuilder(nested.asType()))
                .forEach(nested -> ways.add(way(nested, members)));
        return ways;
    }

    /** Whether a method is one that gives a builder, or the first stage of one. */
    boolean gives(ExecutableElement method, List<TypedMember> members) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().isEmpty()
                && visibility.calls(method)
                && isOther(method.getReturnType())
                && chain((DeclaredType) method.getReturnType(), members).build().isPresent();
    }

    /** Whether objects of a type make objects of the class. */
    boolean isBuilder(TypeMirror candidate) {
        return isOther(candidate)
                && builder((DeclaredType) candidate).buildMethod().isPresent();
    }

    private boolean isOther(TypeMirror candidate) {
        return candidate instanceof DeclaredType
                && !types.isSameType(types.erasure(candidate), types.erasure(type.asType()));
    }

    /**
     * What the builder takes that a method gives.
     *
     * @param owner the class with the method
     */
    Way way(TypeElement owner, ExecutableElement method, List<TypedMember> members) {
        return way(
                owner, Optional.of(method.getSimpleName().toString()), (DeclaredType) method.getReturnType(), members);
    }

    private Way way(TypeElement builder, List<TypedMember> members) {
        return way(builder, Optional.empty(), (DeclaredType) builder.asType(), members);
    }

    private Way way(TypeElement owner, Optional<String> method, DeclaredType builder, List<TypedMember> members) {
        BuilderChain chain = chain(builder, members);
        ByBuilder construction = new ByBuilder(
                TypeReader.classType(owner),
                method,
                chain.settings(),
                chain.build().orElseThrow());
        List<TypedMember> missing = members.stream()
                .filter(member -> !construction.given().contains(member.name()) && !member.isSettable())
                .toList();
        String name = TypeReader.classType(owner).text();
        return new Way(
                method.map(called -> name + "." + called + "()").orElse("new " + name + "()"),
                construction,
                List.of(),
                missing.stream().map(TypedMember::name).toList(),
                missing.stream().findFirst().flatMap(builder(builder)::unfit));
    }

    private BuilderChain chain(DeclaredType builder, List<TypedMember> members) {
        return BuilderChain.of(builder, members, this::builder);
    }

    private Stream<TypeElement> immutable() {
        if (!Annotations.has(type, IMMUTABLE)) {
            return Stream.empty();
        }
        String prefix = elements.getPackageOf(type).isUnnamed()
                ? "Immutable"
                : elements.getPackageOf(type).getQualifiedName() + ".Immutable";
        String simpleName = type.getSimpleName().toString();
        String baseName = simpleName.startsWith("Abstract") ? simpleName.substring("Abstract".length()) : simpleName;
        String nested = String.join(".", TypeReader.classType(type).simpleNames());
        return Stream.of(baseName, simpleName, nested)
                .distinct()
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(prefix + name)).stream());
    }

    private boolean isMadeAlone(TypeElement nested) {
        return visibility.sees(nested)
                && nested.getKind() == ElementKind.CLASS
                && nested.getModifiers().contains(Modifier.STATIC)
                && !nested.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(nested.getEnclosedElements()).stream()
                        .anyMatch(
                                constructor -> constructor.getParameters().isEmpty() && visibility.calls(constructor));
    }

    private BuilderType builder(DeclaredType builder) {
        return new BuilderType(builder, type.asType(), elements, types, visibility);
    }
}
