package dev.colonnade.processor.read;

import dev.colonnade.processor.model.Access;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;

/** Finds how generated code reads objects of which it knows a superclass only. */
final class CommonAccess {
    private CommonAccess() {}

    static List<Access> of(TypeElement type, Elements elements) {
        return elements.getAllMembers(type).stream()
                .filter(member -> !member.getModifiers().contains(Modifier.PRIVATE)
                        && !member.getModifiers().contains(Modifier.STATIC))
                .flatMap(CommonAccess::access)
                .toList();
    }

    private static Stream<Access> access(Element member) {
        String name = member.getSimpleName().toString();
        if (member instanceof ExecutableElement method) {
            return method.getParameters().isEmpty() ? Stream.of(new Access.Method(name)) : Stream.empty();
        }
        return member instanceof VariableElement ? Stream.of(new Access.Field(name)) : Stream.empty();
    }
}
