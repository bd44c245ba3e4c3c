package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Construction.ByConstructor;
import dev.colonnade.processor.model.MappedClass;
import dev.colonnade.processor.model.Property;
import java.util.List;
import java.util.function.Function;

/** The code that makes an object of a mapped class of its values, and reads them of it. */
final class ObjectCode {
    private final MappedClass model;
    private final List<String> parameters;

    ObjectCode(MappedClass model) {
        this.model = model;
        this.parameters = ((ByConstructor) model.construction()).parameters();
    }

    /** The statements that make an object and return it. */
    CodeBlock make(Function<Property, CodeBlock> value) {
        CodeBlock made = CodeBlock.of(
                "new $T($L)",
                TypeNames.className(model.type()),
                parameters.stream()
                        .map(this::property)
                        .map(property -> CodeBlock.of("\n$>$>$L$<$<", value.apply(property)))
                        .collect(CodeBlock.joining(",")));
        List<Property> rest = model.properties().stream()
                .filter(property -> !parameters.contains(property.name()))
                .toList();
        if (rest.isEmpty()) {
            return CodeBlock.of("return $L;\n", made);
        }
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T made = $L", TypeNames.className(model.type()), made);
        rest.forEach(
                property -> code.addStatement("made.$L", set(property.write().orElseThrow(), value.apply(property))));
        return code.addStatement("return made").build();
    }

    /** Reads a property of an object. */
    static CodeBlock read(String object, Property property) {
        Access access = property.read().orElseThrow();
        return access instanceof Access.Method method
                ? CodeBlock.of("$L.$L()", object, method.name())
                : CodeBlock.of("$L.$L", object, ((Access.Field) access).name());
    }

    private static CodeBlock set(Access access, CodeBlock value) {
        return access instanceof Access.Method method
                ? CodeBlock.of("$L($L)", method.name(), value)
                : CodeBlock.of("$L = $L", ((Access.Field) access).name(), value);
    }

    private Property property(String name) {
        return model.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
