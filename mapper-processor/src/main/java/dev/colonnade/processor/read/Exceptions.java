package dev.colonnade.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Tells what generated code can call: it catches nothing. */
final class Exceptions {
    private Exceptions() {}

    static boolean throwsNothingChecked(ExecutableElement method, Types types) {
        return method.getThrownTypes().stream().allMatch(thrown -> isUnchecked(thrown, types));
    }

    private static boolean isUnchecked(TypeMirror thrown, Types types) {
        return isNamed(thrown, "java.lang.RuntimeException")
                || isNamed(thrown, "java.lang.Error")
                || types.directSupertypes(thrown).stream().anyMatch(parent -> isUnchecked(parent, types));
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && declared.asElement().toString().equals(name);
    }
}
