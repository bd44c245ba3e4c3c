package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.colonnade.processor.model.Access;
import dev.colonnade.processor.model.Construction.ByBuilder;
import dev.colonnade.processor.model.Construction.ByConstructor;
import dev.colonnade.processor.model.Construction.ByFactory;
import dev.colonnade.processor.model.Embedded;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Parent;
import dev.colonnade.processor.model.Property;
import java.util.List;
import java.util.function.Function;

/** The code that makes an object of the values of its columns, and reads them of it. */
final class ObjectCode {
    private final Function<Property, CodeBlock> value;
    private final NameAllocator locals = new NameAllocator();
    private final CodeBlock.Builder statements = CodeBlock.builder();

    /**
     * Makes it.
     *
     * @param value the code of a column's value
     */
    ObjectCode(Function<Property, CodeBlock> value) {
        this.value = value;
    }

    /** The statements that make an object and return it. */
    CodeBlock make(ObjectShape shape) {
        CodeBlock made = object(shape, "made");
        return statements.add("return $L;\n", made).build();
    }

    /** Reads a property of an object. */
    static CodeBlock read(String object, Property property) {
        CodeBlock owner = CodeBlock.of("$L", object);
        for (Parent parent : property.parents()) {
            owner = read(owner, parent.read().orElseThrow());
        }
        return read(owner, property.read().orElseThrow());
    }

    private static CodeBlock read(CodeBlock object, Access access) {
        return access instanceof Access.Method method
                ? CodeBlock.of("$L.$L()", object, method.name())
                : CodeBlock.of("$L.$L", object, ((Access.Field) access).name());
    }

    /** The expression for an object, behind the statements that it needs. */
    private CodeBlock object(ObjectShape shape, String name) {
        CodeBlock made = made(shape);
        List<String> given = shape.construction().given();
        List<Member> rest = shape.members().stream()
                .filter(member -> !given.contains(member.name()))
                .toList();
        if (rest.isEmpty()) {
            return made;
        }
        String local = locals.newName(name);
        statements.add("$T $L = $L;\n", TypeNames.className(shape.type()), local, made);
        rest.forEach(
                member -> statements.add("$L.$L;\n", local, set(member.write().orElseThrow(), value(member))));
        return CodeBlock.of("$L", local);
    }

    private CodeBlock made(ObjectShape shape) {
        var type = TypeNames.className(shape.type());
        var construction = shape.construction();
        if (construction instanceof ByConstructor constructor) {
            return CodeBlock.of("new $T($L)", type, arguments(shape, constructor.given()));
        }
        if (construction instanceof ByFactory factory) {
            return CodeBlock.of("$T.$L($L)", type, factory.method(), arguments(shape, factory.given()));
        }
        if (construction instanceof ByBuilder builder) {
            return built(shape, builder);
        }
        throw new IllegalStateException(shape.type().text() + " cannot be made");
    }

    private CodeBlock arguments(ObjectShape shape, List<String> members) {
        return members.stream()
                .map(member -> CodeBlock.of("\n$>$>$L$<$<", value(shape.member(member))))
                .collect(CodeBlock.joining(","));
    }

    private CodeBlock built(ObjectShape shape, ByBuilder builder) {
        var owner = TypeNames.className(builder.owner());
        CodeBlock.Builder chain = CodeBlock.builder()
                .add(builder.method()
                        .map(method -> CodeBlock.of("$T.$L()", owner, method))
                        .orElseGet(() -> CodeBlock.of("new $T()", owner)));
        builder.settings()
                .forEach(setting ->
                        chain.add("\n$>$>.$L($L)$<$<", setting.method(), value(shape.member(setting.member()))));
        return chain.add("\n$>$>.$L()$<$<", builder.build()).build();
    }

    private CodeBlock value(Member member) {
        return member instanceof Property property
                ? value.apply(property)
                : object(((Embedded) member).shape(), member.name());
    }

    private static CodeBlock set(Access access, CodeBlock value) {
        return access instanceof Access.Method method
                ? CodeBlock.of("$L($L)", method.name(), value)
                : CodeBlock.of("$L = $L", ((Access.Field) access).name(), value);
    }
}
