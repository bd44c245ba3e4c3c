package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.colonnade.processor.model.ValueType;
import dev.colonnade.processor.model.ValueType.OptionalOf;

/** The code that puts a value where it belongs, unless it is null. */
final class UnlessNull {
    private UnlessNull() {}

    /**
     * The statements.
     *
     * @param value the code that gives the value, which is read once or twice
     * @param put the statement that puts it
     */
    static CodeBlock of(ValueType type, CodeBlock value, CodeBlock put) {
        return CodeBlock.builder()
                .beginControlFlow(
                        type instanceof OptionalOf ? "if ($1L != null && $1L.isPresent())" : "if ($1L != null)", value)
                .add(put)
                .endControlFlow()
                .build();
    }
}
