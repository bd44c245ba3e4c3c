package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.colonnade.processor.model.Embedded;
import dev.colonnade.processor.model.Member;
import dev.colonnade.processor.model.ObjectShape;
import dev.colonnade.processor.model.Property;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The code that takes the values of columns from an object, and none from an object in it that is null. */
final class ColumnsCode {
    private final NameAllocator locals;
    private final BiFunction<Property, CodeBlock, CodeBlock> put;

    /**
     * Makes it.
     *
     * @param locals the names that are taken
     * @param put the statements that put a column's value where it belongs
     */
    ColumnsCode(NameAllocator locals, BiFunction<Property, CodeBlock, CodeBlock> put) {
        this.locals = locals;
        this.put = put;
    }

    /**
     * The statements.
     *
     * @param object the object
     * @param wanted which of its columns
     */
    CodeBlock of(ObjectShape shape, String object, Predicate<Property> wanted) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Member member : shape.members()) {
            if (member.columns().anyMatch(wanted)) {
                CodeBlock value = ObjectCode.read(
                        CodeBlock.of("$L", object), member.read().orElseThrow());
                code.add(
                        member instanceof Property property
                                ? put.apply(property, value)
                                : inside((Embedded) member, value, wanted));
            }
        }
        return code.build();
    }

    private CodeBlock inside(Embedded embedded, CodeBlock value, Predicate<Property> wanted) {
        String local = locals.newName(embedded.name());
        return CodeBlock.builder()
                .addStatement("$T $L = $L", TypeNames.className(embedded.javaType()), local, value)
                .beginControlFlow("if ($L != null)", local)
                .add(of(embedded.shape(), local, wanted))
                .endControlFlow()
                .build();
    }
}
