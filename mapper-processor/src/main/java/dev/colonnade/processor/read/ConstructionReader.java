package dev.colonnade.processor.read;

import static java.util.stream.Collectors.joining;

import dev.colonnade.processor.model.Construction;
import dev.colonnade.processor.model.Member;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the constructor that makes an object of its members: the one that takes the most of them, by their names. */
final class ConstructionReader {
    private final TypeElement type;
    private final Types types;

    ConstructionReader(TypeElement type, Types types) {
        this.type = type;
        this.types = types;
    }

    Construction read(List<Member> members) {
        if (type.getKind() == ElementKind.RECORD) {
            return new Construction.ByConstructor(type.getRecordComponents().stream()
                    .map(RecordComponentElement::getSimpleName)
                    .map(Object::toString)
                    .toList());
        }
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE)
                        && Exceptions.throwsNothingChecked(constructor, types))
                .toList();
        return constructors.stream()
                .filter(constructor -> fits(constructor, members))
                .max(Comparator.comparingInt(c -> c.getParameters().size()))
                .<Construction>map(constructor -> new Construction.ByConstructor(names(constructor)))
                .orElseGet(() -> new Construction.Impossible(
                        constructors.stream().map(this::signature).toList()));
    }

    /** Whether each parameter is a member, and each member a parameter or set in another way. */
    private boolean fits(ExecutableElement constructor, List<Member> members) {
        Map<String, Member> left = new HashMap<>();
        members.forEach(member -> left.put(member.name(), member));
        for (VariableElement parameter : constructor.getParameters()) {
            Member member = left.remove(parameter.getSimpleName().toString());
            if (member == null || !TypeReader.java(parameter.asType()).equals(member.javaType())) {
                return false;
            }
        }
        return left.values().stream().allMatch(member -> member.write().isPresent());
    }

    private static List<String> names(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
    }

    private String signature(ExecutableElement constructor) {
        return constructor.getParameters().stream()
                .map(parameter -> text(parameter.asType()) + " " + parameter.getSimpleName())
                .collect(joining(", ", type.getSimpleName() + "(", ")"));
    }

    private String text(TypeMirror mirror) {
        return TypeReader.java(types.erasure(mirror)).text();
    }
}
