package dev.colonnade.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.colonnade.processor.model.DaoMethod;
import dev.colonnade.processor.model.MethodOptions;
import dev.colonnade.processor.model.StatementAttributes;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** The constant of a statement. */
final class QueryCode {
    private QueryCode() {}

    /**
     * Declares it.
     *
     * @param idempotent whether it may be repeated
     * @param method the method: how its statements are executed, and its name for messages
     */
    static FieldSpec constant(String name, boolean idempotent, DaoMethod method, CodeBlock cql) {
        return constant(name, idempotent, method.label(), cql, attributes(method));
    }

    /**
     * Declares one whose execution nothing is said of.
     *
     * @param idempotent whether it may be repeated
     * @param label the method's name for messages
     */
    static FieldSpec constant(String name, boolean idempotent, String label, CodeBlock cql) {
        return constant(name, idempotent, label, cql, CodeBlock.of(""));
    }

    private static FieldSpec constant(
            String name, boolean idempotent, String label, CodeBlock cql, CodeBlock attributes) {
        return FieldSpec.builder(TypeNames.QUERY, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "$T.$L(\n$>$>$S,\n$L$<$<)$L",
                        TypeNames.QUERY,
                        idempotent ? "idempotent" : "notIdempotent",
                        label,
                        cql,
                        attributes.isEmpty()
                                ? attributes
                                : CodeBlock.of("\n$>$>.with($T.NONE$L)$<$<", TypeNames.QUERY_ATTRIBUTES, attributes))
                .build();
    }

    /** Calls that say what the method says: of an attribute that is not for its statement a DAO says nothing. */
    private static CodeBlock attributes(DaoMethod method) {
        MethodOptions options = method.options();
        CodeBlock.Builder code = CodeBlock.builder();
        options.consistencyLevel()
                .ifPresent(level -> code.add(".consistencyLevel($T.$L)", TypeNames.CONSISTENCY_LEVEL, level));
        options.first(StatementAttributes::serialConsistencyLevel)
                .filter(level -> method.isConditional())
                .ifPresent(level -> code.add(".serialConsistencyLevel($T.$L)", TypeNames.CONSISTENCY_LEVEL, level));
        options.first(StatementAttributes::executionProfileName)
                .ifPresent(name -> code.add(".executionProfileName($S)", name));
        options.first(StatementAttributes::pageSize)
                .filter(size -> method.operation().reads())
                .ifPresent(size -> code.add(".pageSize($L)", size));
        options.first(StatementAttributes::timeout)
                .ifPresent(time -> code.add(".timeout($T.parse($S))", Duration.class, time));
        options.first(StatementAttributes::tracing)
                .filter(tracing -> tracing)
                .ifPresent(tracing -> code.add(".traced()"));
        return code.build();
    }
}
