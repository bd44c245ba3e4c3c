package dev.colonnade.processor.read;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells whether all types that a class names exist by now: another processor may still have to write them. */
public final class Completeness {
    private Completeness() {}

    public static boolean isComplete(TypeElement type) {
        Stream<TypeMirror> parents = Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
        return parents.allMatch(Completeness::exists)
                && type.getEnclosedElements().stream().allMatch(Completeness::isComplete);
    }

    private static boolean isComplete(Element member) {
        if (member instanceof TypeElement) {
            return true;
        }
        if (member instanceof ExecutableElement method) {
            return exists(method.getReturnType())
                    && method.getParameters().stream().allMatch(parameter -> exists(parameter.asType()));
        }
        return exists(member.asType());
    }

    private static boolean exists(TypeMirror type) {
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return type.getKind() != TypeKind.ERROR && arguments.stream().allMatch(Completeness::exists);
    }
}
