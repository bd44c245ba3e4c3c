package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.colonnade.processor.model.Parent;
import dev.colonnade.processor.model.Property;

/** The code that gives a value of a key: neither it nor an object that it is in may be null. */
final class KeyCode {
    private KeyCode() {}

    /** Reads a column of the key of an object. */
    static CodeBlock read(CodeBlock object, Property column) {
        CodeBlock owner = object;
        for (Parent parent : column.parents()) {
            owner = checked(ObjectCode.read(owner, parent.read().orElseThrow()), column);
        }
        return of(ObjectCode.read(owner, column.read().orElseThrow()), column);
    }

    /** The value itself. */
    static CodeBlock of(CodeBlock value, Property column) {
        return column.isPrimitive() ? value : checked(value, column);
    }

    /** What is null is refused, and the column named. */
    static CodeBlock checked(CodeBlock value, Property column) {
        return CodeBlock.of(
                "$T.key($L, $S)", TypeNames.VALUES, value, column.column().name());
    }
}
