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
import dev.colonnade.processor.model.Property;
import java.util.List;
import java.util.function.Function;

/** The code that makes an object of the values of its columns, and reads them of it. */
final class ObjectCode {
    private final Function<Property, CodeBlock> value;
    private final Function<Property, CodeBlock> isNull;
    private final NameAllocator locals = new NameAllocator();
    private final CodeBlock.Builder statements = CodeBlock.builder();

    /**
     * Makes it.
     *
     * @param value the code of a column's value
     * @param isNull the code that tells whether it is null
     */
    ObjectCode(Function<Property, CodeBlock> value, Function<Property, CodeBlock> isNull) {
        this.value = value;
        this.isNull = isNull;
    }

    /** The statements that make an object and return it. */
    CodeBlock make(ObjectShape shape) {
        CodeBlock made = object(shape, "made");
        return statements.add("return $L;\n", made).build();
    }

    /** Reads a member of an object. */
    static CodeBlock read(CodeBlock object, Access access) {
        return access instanceof Access.Method method
                ? CodeBlock.of("$L.$L()", object, method.name())
                : CodeBlock.of("$L.$L", object, ((Access.Field) access).name());
    }

    /** The expression for an object, behind the statements that it needs. */
    private CodeBlock object(ObjectShape shape, String name) {
        CodeBlock made = made(shape);
        if (setAfterwards(shape).isEmpty()) {
            return made;
        }
        String local = locals.newName(name);
        statements.add("$T $L = $L;\n", TypeNames.className(shape.type()), local, made);
        addSetters(shape, local);
        return CodeBlock.of("$L", local);
    }

    /** The same for one that is null where all its columns are. */
    private CodeBlock nullable(Embedded embedded) {
        ObjectShape shape = embedded.shape();
        CodeBlock allNull = embedded.columns()
                .map(column -> CodeBlock.of("$L", isNull.apply(column)))
                .collect(CodeBlock.joining(" && "));
        if (shape.shapes().allMatch(part -> setAfterwards(part).isEmpty())) {
            return CodeBlock.of("$L\n$>$>? null\n: $L$<$<", allNull, made(shape));
        }
        String local = locals.newName(embedded.name());
        statements
                .addStatement("$T $L = null", TypeNames.className(shape.type()), local)
                .beginControlFlow("if (!($L))", allNull);
        CodeBlock made = made(shape);
        statements.add("$L = $L;\n", local, made);
        addSetters(shape, local);
        statements.endControlFlow();
        return CodeBlock.of("$L", local);
    }

    private void addSetters(ObjectShape shape, String object) {
        setAfterwards(shape)
                .forEach(member ->
                        statements.add("$L.$L;\n", object, set(member.write().orElseThrow(), value(member))));
    }

    private static List<Member> setAfterwards(ObjectShape shape) {
        List<String> given = shape.construction().given();
        return shape.members().stream()
                .filter(member -> !given.contains(member.name()))
                .toList();
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
        if (member instanceof Property property) {
            return value.apply(property);
        }
        Embedded embedded = (Embedded) member;
        return embedded.isNullable() ? nullable(embedded) : object(embedded.shape(), embedded.name());
    }

    private static CodeBlock set(Access access, CodeBlock value) {
        return access instanceof Access.Method method
                ? CodeBlock.of("$L($L)", method.name(), value)
                : CodeBlock.of("$L = $L", ((Access.Field) access).name(), value);
    }
}
