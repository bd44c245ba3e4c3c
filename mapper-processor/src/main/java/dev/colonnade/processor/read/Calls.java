package dev.colonnade.processor.read;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds what constructors and static methods take: members, by the names of their parameters. */
final class Calls {
    private final TypeElement type;
    private final Types types;
    private final List<TypedMember> members;

    Calls(TypeElement type, Types types, List<TypedMember> members) {
        this.type = type;
        this.types = types;
        this.members = members;
    }

    Way way(ExecutableElement call) {
        List<String> given = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (VariableElement parameter : call.getParameters()) {
            String name = parameter.getSimpleName().toString();
            boolean known =
                    member(name).filter(member -> takes(parameter, member)).isPresent();
            (known ? given : strangers).add(name);
        }
        List<String> missing = members.stream()
                .filter(member -> !given.contains(member.name()) && !member.isSettable())
                .map(TypedMember::name)
                .toList();
        Construction construction = call.getKind() == ElementKind.CONSTRUCTOR
                ? new Construction.ByConstructor(given)
                : new Construction.ByFactory(call.getSimpleName().toString(), given);
        return new Way(signature(call), construction, strangers, missing, Optional.empty());
    }

    /** A null must not meet a primitive there, where nobody could say of which column it is. */
    private boolean takes(VariableElement parameter, TypedMember member) {
        return member.type().getKind().isPrimitive()
                ? types.isSameType(member.type(), parameter.asType())
                : types.isSubtype(member.type(), parameter.asType());
    }

    private Optional<TypedMember> member(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    String signature(ExecutableElement call) {
        String name = call.getKind() == ElementKind.CONSTRUCTOR
                ? type.getSimpleName().toString()
                : type.getSimpleName() + "." + call.getSimpleName();
        return call.getParameters().stream()
                .map(parameter -> text(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(joining(", ", name + "(", ")"));
    }

    private String text(TypeMirror mirror) {
        return TypeReader.java(types.erasure(mirror)).text();
    }
}
